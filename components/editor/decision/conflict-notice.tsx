'use client';

import { useTranslations } from 'use-intl/react';
import type { DecisionContent } from '@/lib/domain/decision-content';
import type { Language } from '@/lib/domain/language';
import { formatDay } from '@/lib/i18n/format-day';
import { Button } from '@/components/ui/button';
import styles from './decision.module.css';

interface ConflictNoticeProps {
  language: Language;
  mine: DecisionContent;
  theirs: DecisionContent;
  onSettle: (takeTheirs: boolean) => void;
}

/** Both versions of a decision that two windows changed, side by side: nothing is overwritten before somebody chooses. */
export function ConflictNotice({ language, mine, theirs, onSettle }: ConflictNoticeProps) {
  const t = useTranslations('desk.decision');
  return (
    <section className={styles.notice} role="alert" aria-label={t('conflictTitle')}>
      <h2>{t('conflictTitle')}</h2>
      <p>{t('conflictBody')}</p>
      <div className={styles.versions}>
        <Version title={t('mine')} language={language} content={mine} />
        <Version title={t('theirs')} language={language} content={theirs} />
      </div>
      <div className={styles.row}>
        <Button look="line" onPress={() => onSettle(false)}>
          {t('keepMine')}
        </Button>
        <Button look="line" onPress={() => onSettle(true)}>
          {t('takeTheirs')}
        </Button>
      </div>
    </section>
  );
}

interface VersionProps {
  title: string;
  language: Language;
  content: DecisionContent;
}

function Version({ title, language, content }: VersionProps) {
  const t = useTranslations();
  const { status, holdsFrom, reason, evidence } = content;
  const lines = [
    status === null ? '' : t(`status.${status}`),
    holdsFrom === null ? '' : formatDay(holdsFrom, language),
    reason.ar,
    reason.en,
    ...evidence.map(({ quote }) => quote),
  ];
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <pre dir="auto">{lines.filter((line) => line !== '').join('\n')}</pre>
    </section>
  );
}
