'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { RELATION_CHOICES } from '@/lib/api/link-forms';
import type { LinkView } from '@/lib/api/link-pages';
import type { Relation } from '@/lib/domain/follow-up';
import type { LinkTarget, Verdict } from '@/lib/domain/link-review';
import { Button } from '@/components/ui/button';
import { Choice } from '../choice';
import { RefusalNotice } from '../refusal-notice';
import { useHydrated } from '../use-hydrated';
import { useSend } from '../use-send';
import styles from './links.module.css';

interface LinkMovesProps {
  commitmentId: string;
  target: LinkTarget;
  /** What the machine or a person says of it now. */
  view: Pick<LinkView, 'verdict' | 'revision' | 'reviewedBy'> & { relation: Relation };
  /** A link that is not there yet can be made, but not rejected. */
  isNew?: boolean;
}

/** What a person can say of a link. The card stays where it is, so that the eye keeps its place; a judgement can be taken back. */
export function LinkMoves({ commitmentId, target, view, isNew = false }: LinkMovesProps) {
  const t = useTranslations();
  const isReady = useHydrated();
  const { submit, error } = useSend();
  const [relation, setRelation] = useState(view.relation);
  const [judged, setJudged] = useState({ verdict: view.verdict, revision: view.revision, by: view.reviewedBy });
  const [isSending, setSending] = useState(false);
  const judge = async (verdict: Verdict) => {
    setSending(true);
    const body = { commitmentId, target, verdict, revision: judged.revision };
    const sent = await submit<{ revision: number }>(
      '/api/v1/desk/links',
      { ...body, relation: verdict === 'confirmed' ? relation : null },
      'PUT',
    );
    setSending(false);
    if (sent) setJudged({ verdict, revision: sent.value.revision, by: null });
  };
  const isBusy = !isReady || isSending;
  const options = RELATION_CHOICES.map((value) => ({ value, label: t(`relation.${value}`) }));
  const said =
    judged.verdict === 'confirmed'
      ? t('desk.links.confirmed', { relation: t(`relation.${relation}`) })
      : judged.verdict === 'rejected'
        ? t('desk.links.rejected')
        : judged.revision > view.revision
          ? t('desk.links.undone')
          : '';
  return (
    <div className={styles.moves}>
      {judged.verdict === 'open' ? (
        <>
          <Choice
            label={t('desk.links.relation')}
            value={relation}
            options={options}
            onChange={setRelation}
            isDisabled={isBusy}
          />
          <Button look="primary" isDisabled={isBusy} onPress={() => void judge('confirmed')}>
            {t(isNew ? 'desk.links.link' : 'desk.links.confirm')}
          </Button>
          {isNew ? null : (
            <Button look="line" isDisabled={isBusy} onPress={() => void judge('rejected')}>
              {t('desk.links.reject')}
            </Button>
          )}
        </>
      ) : (
        <Button look="line" isDisabled={isBusy} onPress={() => void judge('open')}>
          {t('desk.links.undo')}
        </Button>
      )}
      <span role="status" className={styles.said}>
        {isSending ? t('desk.links.saving') : said}
        {judged.by === null || isSending ? '' : ` · ${t('desk.links.judgedBy', { name: judged.by })}`}
      </span>
      <RefusalNotice error={error} />
    </div>
  );
}
