'use client';

import { useTranslations } from 'use-intl/react';
import type { ReadingDeskView } from '@/lib/api/coding-pages';
import type { ShownClause } from '@/lib/domain/document-view';
import { Button } from '@/components/ui/button';
import { KeyCap } from '@/components/ui/key-cap';
import { Choice } from '../choice';
import styles from './reading.module.css';
import type { Desk } from './use-reading-desk';

/** What can be done with the chosen clause as a whole. */
export function ClauseMoves({ desk, view, clause }: { desk: Desk; view: ReadingDeskView; clause: ShownClause }) {
  const t = useTranslations('desk.reading');
  const isLast = desk.position === desk.clauses.length - 1;
  const label = clause.review === 'coded' && view.mayReview ? t('review') : t('accept');
  const isDone = clause.review === 'reviewed' || (clause.review === 'coded' && !view.mayReview);
  return (
    <>
      <div className={styles.row}>
        <Button look="primary" isDisabled={isDone} onPress={desk.accept}>
          {label} <KeyCap>a</KeyCap>
        </Button>
        <Button look="line" onPress={desk.reject}>
          {t('reject')} <KeyCap>r</KeyCap>
        </Button>
        <Button look="line" isDisabled={isLast} onPress={desk.merge}>
          {t('merge')} <KeyCap>m</KeyCap>
        </Button>
      </div>
      <Choice
        label={t('splitAfter')}
        value=""
        options={[{ value: '', label: '…' }, ...wordEnds(view.text, clause)]}
        onChange={(at) => desk.split(Number(at))}
      />
    </>
  );
}

/** Adds the words that are selected in the text as a clause. */
export function AddSelected({ desk }: { desk: Desk }) {
  const t = useTranslations('desk.reading');
  return (
    <div>
      <Button look="line" onPress={() => desk.add()}>
        {t('add')} <KeyCap>n</KeyCap>
      </Button>
      <p className={styles.meta}>{t('addHint')}</p>
    </div>
  );
}

/** The places behind each word of a clause but the last, named by their words. */
function wordEnds(text: string, { start, end }: ShownClause): { value: string; label: string }[] {
  const words = [...text.slice(start, end).matchAll(/\S+/gu)].slice(0, -1);
  return words.map((word, position) => {
    const label = words
      .slice(Math.max(0, position - 2), position + 1)
      .map(([each]) => each)
      .join(' ');
    return { value: String(start + word.index + word[0].length), label: `${position > 2 ? '… ' : ''}${label}` };
  });
}
