'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ReadingDeskView } from '@/lib/api/coding-pages';
import type { Language } from '@/lib/domain/language';
import { directionOf } from '@/lib/i18n/direction';
import { Button } from '@/components/ui/button';
import { useHydrated } from '../use-hydrated';
import { BulkAccept } from './bulk-accept';
import { AddSelected, ClauseMoves } from './clause-moves';
import { CodingPanel } from './coding-panel';
import { CodingConflict, Gaps, LostCoding } from './desk-notices';
import { DeskText } from './desk-text';
import { ReadingKeys } from './reading-keys';
import styles from './reading.module.css';
import { useDeskKeys, useKeysOn } from './use-desk-keys';
import { useReadingDesk } from './use-reading-desk';

/** The reading desk: a text with its clauses, and beside it how the chosen one is coded. What is changed saves itself. */
export function ReadingDesk({ language, view }: { language: Language; view: ReadingDeskView }) {
  const t = useTranslations('desk.reading');
  const isReady = useHydrated();
  const desk = useReadingDesk(view);
  const panel = useRef<HTMLElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isOn, setOn] = useKeysOn();
  const { coding, clause, clauses, position } = desk;
  useDeskKeys(
    {
      move: desk.move,
      accept: desk.accept,
      reject: desk.reject,
      edit: () => panel.current?.querySelector<HTMLElement>('button, input, select')?.focus(),
      split: () => {
        if (!desk.split()) panel.current?.querySelector<HTMLElement>('select')?.focus();
      },
      merge: desk.merge,
      undo: coding.undo,
      redo: coding.redo,
      kind: desk.kind,
      help: () => setHelpOpen(true),
    },
    isReady && isOn,
  );
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>
          {view.document.title[language]}
          <small>{view.document.key}</small>
        </h1>
        <span role="status" className={styles.state}>
          {coding.state === 'conflict' ? t('unsaved') : t(coding.state)}
        </span>
        <Button look="line" isDisabled={!isReady || !coding.canUndo} onPress={coding.undo}>
          {t('undo')}
        </Button>
        <Button look="line" isDisabled={!isReady || !coding.canRedo} onPress={coding.redo}>
          {t('redo')}
        </Button>
        <BulkAccept desk={desk} />
        <Button onPress={() => setHelpOpen(true)}>{t('keys')}</Button>
      </header>
      <CodingConflict desk={desk} />
      {isReady ? <LostCoding desk={desk} /> : null}
      <div className={styles.desk}>
        <section aria-label={t('text')}>
          <DeskText view={view} clauses={clauses} chosen={clause?.start ?? null} onChoose={desk.choose} />
        </section>
        <section ref={panel} className={styles.panel} aria-label={t('coding')}>
          {clause ? (
            <>
              <h2>
                {t('clauseOf', { n: position + 1, of: clauses.length })} · {t(`reviewState.${clause.review}`)}
                {clause.commitmentId === null ? '' : ` · ${clause.commitmentId}`}
              </h2>
              <p className={styles.quote} lang={view.document.language} dir={directionOf(view.document.language)}>
                {view.text.slice(clause.start, clause.end)}
              </p>
              <ClauseMoves desk={desk} view={view} clause={clause} />
              <CodingPanel
                language={language}
                view={view}
                clause={clause}
                onChange={desk.recode}
                takeWords={desk.takeWords}
              />
            </>
          ) : (
            <p>{t('noClause')}</p>
          )}
          <AddSelected desk={desk} />
          <Gaps desk={desk} view={view} />
        </section>
      </div>
      <ReadingKeys isOpen={isHelpOpen} isOn={isOn} onToggle={setOn} onClose={() => setHelpOpen(false)} />
    </>
  );
}
