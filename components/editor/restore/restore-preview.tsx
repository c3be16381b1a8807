'use client';

import { useTranslations } from 'use-intl/react';
import type { RestoreView } from '@/lib/api/decision-pages';
import { EMPTY_CONTENT } from '@/lib/domain/decision-content';
import { decisionDifferences, type DecisionPart } from '@/lib/domain/decision-merge';
import type { Language } from '@/lib/domain/language';
import { differingSpans } from '@/lib/domain/three-way';
import { Button } from '@/components/ui/button';
import conflict from '../conflict/conflict.module.css';
import { Marked } from '../conflict/marked';
import type { NamedParty } from '../decision/answer-fields';
import { useDecisionText } from '../decision/decision-text';
import desk from '../desk.module.css';
import { RefusalNotice } from '../refusal-notice';
import { useHydrated } from '../use-hydrated';
import { useSend } from '../use-send';

interface RestorePreviewProps {
  language: Language;
  plan: NonNullable<RestoreView['plan']>;
  parties: readonly NamedParty[];
}

/** What restoring would change, part by part, before and after; and the button that does it. */
export function RestorePreview({ language, plan, parties }: RestorePreviewProps) {
  const t = useTranslations('desk.restore');
  const isReady = useHydrated();
  const { submit, error } = useSend();
  const before = plan.before ?? EMPTY_CONTENT;
  const differences = decisionDifferences(before, plan.after, before);
  const restore = async () => {
    const answer = await submit<{ id: string }>(`/api/v1/desk/log/${plan.seq}/restore`, { draft: plan.draft });
    if (answer) window.location.assign(`/${language}/desk/decisions/${answer.value.id}`);
  };
  if (differences.length === 0) return <p>{t('same')}</p>;
  return (
    <>
      <Changes language={language} plan={plan} parties={parties} parts={differences.map(({ key }) => key)} />
      <p>{t(plan.draft ? 'intoDraft' : plan.supersedesId ? 'intoReplacement' : 'intoNew')}</p>
      <RefusalNotice error={error} />
      <div className={desk.row}>
        <Button look="primary" isDisabled={!isReady} onPress={() => void restore()}>
          {t('confirm')}
        </Button>
        <a href={`/${language}/desk/commitments/${encodeURIComponent(plan.commitmentId)}`}>{t('cancel')}</a>
      </div>
    </>
  );
}

function Changes({ language, plan, parties, parts }: RestorePreviewProps & { parts: readonly DecisionPart[] }) {
  const t = useTranslations('desk');
  const textOf = useDecisionText(language, parties);
  const labels: Record<DecisionPart, string> = {
    status: t('decision.status'),
    holdsFrom: t('decision.holdsFrom'),
    reasonAr: t('decision.reasonAr'),
    reasonEn: t('decision.reasonEn'),
    answers: t('decision.answersTitle'),
    evidence: t('decision.evidenceTitle'),
  };
  return parts.map((part) => {
    const [before, after] = [plan.before ?? EMPTY_CONTENT, plan.after].map((content) => textOf(content, part));
    const spans = differingSpans(before ?? '', after ?? '');
    const textLanguage = part === 'reasonAr' ? 'ar' : part === 'reasonEn' ? 'en' : undefined;
    return (
      <section key={part} className={conflict.field}>
        <h2>{labels[part]}</h2>
        <div className={conflict.versions}>
          <div className={conflict.side}>
            <p className={conflict.meta}>{t('restore.now')}</p>
            <Marked text={before ?? ''} span={spans.a} language={textLanguage} empty={t('conflict.empty')} />
          </div>
          <div className={conflict.side} data-taken="true">
            <p className={conflict.meta}>{t('restore.then')}</p>
            <Marked text={after ?? ''} span={spans.b} language={textLanguage} empty={t('conflict.empty')} />
          </div>
        </div>
      </section>
    );
  });
}
