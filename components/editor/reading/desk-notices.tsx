'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ReadingDeskView } from '@/lib/api/coding-pages';
import { Button } from '@/components/ui/button';
import { useHydrated } from '../use-hydrated';
import styles from './reading.module.css';
import type { Desk } from './use-reading-desk';
import { gapsOf } from './use-reading-desk';

/** Offers coding that was made in this browser before and never saved. */
export function LostCoding({ desk }: { desk: Desk }) {
  const t = useTranslations('desk.reading');
  const [kept, setKept] = useState(desk.coding.lost);
  if (!useHydrated() || !kept || desk.coding.canUndo) return null;
  const forget = () => {
    desk.coding.forgetLost();
    setKept(null);
  };
  return (
    <section className={styles.notice} aria-label={t('restoreTitle')}>
      <p>{t('restoreTitle')}</p>
      <div className={styles.row}>
        <Button look="line" onPress={() => desk.coding.change(kept)}>
          {t('restore')}
        </Button>
        <Button onPress={forget}>{t('forget')}</Button>
      </div>
    </section>
  );
}

/** Passages that belong to no clause, each to be added by one press. */
export function Gaps({ desk, view }: { desk: Desk; view: ReadingDeskView }) {
  const t = useTranslations('desk.reading');
  const gaps = gapsOf(view, desk.clauses);
  const rejected = desk.coding.edits.filter(({ isRejected }) => isRejected).length;
  if (gaps.length === 0) return null;
  return (
    <details className={styles.gaps}>
      <summary>
        {t('gaps')} ({gaps.length})
      </summary>
      {rejected === 0 ? null : <p className={styles.meta}>{t('rejectedCount', { count: rejected })}</p>}
      <ul className={styles.list}>
        {gaps.map((gap) => (
          <li key={gap.start}>
            <q lang={view.document.language} dir="auto">
              {view.text.slice(gap.start, gap.end)}
            </q>
            <Button look="line" onPress={() => desk.add(gap)}>
              {t('addGap')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
