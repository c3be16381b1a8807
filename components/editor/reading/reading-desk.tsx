'use client';

import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ReadingDeskView } from '@/lib/api/coding-pages';
import type { ShownClause } from '@/lib/domain/document-view';
import type { Language } from '@/lib/domain/language';
import { directionOf } from '@/lib/i18n/direction';
import { Button } from '@/components/ui/button';
import { KeyCap } from '@/components/ui/key-cap';
import { LiveNotice } from '../live/live-notice';
import { useHydrated } from '../use-hydrated';
import { BulkAccept } from './bulk-accept';
import { CodingConflict } from './coding-conflict';
import { AddSelected, ClauseMoves } from './clause-moves';
import { CodingPanel } from './coding-panel';
import { Gaps, LostCoding } from './desk-notices';
import { DeskText } from './desk-text';
import { KeyBar, ReadingKeys } from './reading-keys';
import styles from './reading.module.css';
import { useDeskKeys, useKeysOn } from './use-desk-keys';
import { useReadingDesk } from './use-reading-desk';

interface ReadingDeskProps {
  language: Language;
  view: ReadingDeskView;
  /** The last row of the log when the page was drawn. */
  since: number;
  ownId: string;
}

/** The reading desk: a text with its clauses, and beside it how the chosen one is coded. What is changed saves itself. */
export function ReadingDesk({ language, view, since, ownId }: ReadingDeskProps) {
  const t = useTranslations('desk.reading');
  const isReady = useHydrated();
  const desk = useReadingDesk(view);
  const panel = useRef<HTMLElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isOn, setOn] = useKeysOn();
  const { coding, clause, clauses, position } = desk;
  const subjects = useMemo(() => [{ kind: 'document', id: view.document.key }], [view.document.key]);
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
      add: () => void desk.add(),
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
          {t('undo')} <KeyCap>u</KeyCap>
        </Button>
        <Button look="line" isDisabled={!isReady || !coding.canRedo} onPress={coding.redo}>
          {t('redo')}
        </Button>
        <BulkAccept desk={desk} />
      </header>
      <Checked clauses={clauses} />
      {/* what is coded here is saved, or asks before the page goes */}
      <LiveNotice subjects={subjects} since={since} ownId={ownId} onShow={() => window.location.reload()} />
      <CodingConflict desk={desk} view={view} language={language} />
      {isReady ? <LostCoding desk={desk} /> : null}
      <div className={styles.desk}>
        <section aria-label={t('text')}>
          <DeskText view={view} clauses={clauses} chosen={clause?.start ?? null} onChoose={desk.choose} />
        </section>
        <section ref={panel} className={styles.panel} aria-label={t('coding')}>
          {clause ? (
            <>
              <h2 className={styles.which}>
                {clause.commitmentId === null ? null : <bdi>{clause.commitmentId}</bdi>}
                <span>{t('clauseOf', { n: position + 1, of: clauses.length })}</span>
                <span className={styles.tag} data-review={clause.review}>
                  {t(`reviewState.${clause.review}`)}
                </span>
                {clause.rules.length === 0 ? null : (
                  <span>{t('confidence', { value: clause.confidence.toFixed(2) })}</span>
                )}
              </h2>
              <Quote view={view} clause={clause} />
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
      <KeyBar onHelp={() => setHelpOpen(true)} />
      <ReadingKeys isOpen={isHelpOpen} isOn={isOn} onToggle={setOn} onClose={() => setHelpOpen(false)} />
    </>
  );
}

/** How far people have checked the text, as a sentence and a bar. */
function Checked({ clauses }: { clauses: readonly ShownClause[] }) {
  const t = useTranslations('desk.reading');
  const [coded, reviewed] = [
    clauses.filter(({ review }) => review !== 'machine').length,
    clauses.filter(({ review }) => review === 'reviewed').length,
  ];
  const said = t('checked', { coded, clauses: clauses.length, reviewed });
  return (
    <p className={styles.checked}>
      <span>{said}</span>
      <meter min={0} max={Math.max(1, clauses.length)} value={coded} aria-label={said} />
    </p>
  );
}

/** The clause's words, the words of its date marked. */
function Quote({ view, clause: { start, end, due } }: { view: ReadingDeskView; clause: ShownClause }) {
  const { language } = view.document;
  const isInside = due !== null && start <= due.start && due.end <= end && due.end - due.start < end - start;
  const [from, to] = isInside ? [due.start, due.end] : [end, end];
  return (
    <p className={styles.quote} lang={language} dir={directionOf(language)}>
      {view.text.slice(start, from)}
      {from < to ? <mark>{view.text.slice(from, to)}</mark> : null}
      {view.text.slice(to, end)}
    </p>
  );
}
