'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { Choice } from '../choice';
import styles from './reading.module.css';
import type { Desk } from './use-reading-desk';

const LEVELS = ['0.95', '0.90', '0.80', '0.70', '0.50'] as const;

/** Accepts the machine's clauses that are in view and above a confidence, once the person has seen how many these are. */
export function BulkAccept({ desk }: { desk: Desk }) {
  const t = useTranslations('desk.reading');
  const [level, setLevel] = useState<(typeof LEVELS)[number]>('0.90');
  const [asked, setAsked] = useState<ReadonlySet<number> | null>(null);
  const ask = () => {
    const visible = startsInView();
    const fit = desk.clauses.filter(
      ({ review, confidence, start }) => review === 'machine' && confidence >= Number(level) && visible.has(start),
    );
    setAsked(new Set(fit.map(({ start }) => start)));
  };
  const accept = () => {
    if (asked) desk.acceptAll(asked);
    setAsked(null);
  };
  return (
    <div className={styles.row}>
      <Button look="line" onPress={ask}>
        {t('bulk')}
      </Button>
      <Choice
        label={t('confidence', { value: '' })}
        isLabelHidden
        value={level}
        options={LEVELS.map((value) => ({ value, label: value }))}
        onChange={setLevel}
      />
      {asked === null ? null : (
        <span role="status" className={styles.row}>
          {t('bulkConfirm', { count: asked.size })}
          {asked.size === 0 ? null : (
            <Button look="primary" onPress={accept}>
              {t('bulkYes')}
            </Button>
          )}
          <Button look="line" onPress={() => setAsked(null)}>
            {t('bulkNo')}
          </Button>
        </span>
      )}
    </div>
  );
}

/** Where the clauses begin whose signs are on the screen. */
function startsInView(): Set<number> {
  const signs = [...document.querySelectorAll<HTMLElement>('[data-clause]')];
  const seen = signs.filter((sign) => {
    const { top, bottom } = sign.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
  return new Set(seen.map((sign) => Number(sign.dataset.clause)));
}
