'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ImportView } from '@/lib/api/import-pages';
import type { ImportMetadata } from '@/lib/domain/import';
import type { Bilingual, Language } from '@/lib/domain/language';
import { Button } from '@/components/ui/button';
import desk from '../desk.module.css';
import { RefusalNotice } from '../refusal-notice';
import { useHydrated } from '../use-hydrated';
import styles from './import.module.css';
import { ImportConflict } from './import-conflict';
import { ImportMoves } from './import-moves';
import { ImportPreviewPart } from './import-preview';
import { MetadataFields, type RoundOption } from './metadata-fields';
import { QualityNotes } from './quality-notes';
import { TextPages } from './text-pages';
import { unsavedCopy, useTyped, type Typed } from './use-import';

export interface DraftSurroundings {
  language: Language;
  rounds: readonly RoundOption[];
  series: readonly { id: string; label: string }[];
  /** Names of parties and themes. */
  names: Readonly<Record<string, Bilingual>>;
  today: string;
}

interface ImportDraftProps extends DraftSurroundings {
  view: ImportView & { metadata: ImportMetadata; pages: readonly string[] };
}

/** An import that waits for a person: what is said of it, its text, what it would change, and the way on. */
export function ImportDraft({ view, ...surroundings }: ImportDraftProps) {
  const t = useTranslations('desk.import');
  const isReady = useHydrated();
  const saving = useTyped(view);
  const { typed, change } = saving;
  const { language, rounds, series, names, today } = surroundings;
  return (
    <>
      {isReady ? <LostText view={view} onRestore={change} /> : null}
      {saving.theirs ? (
        <ImportConflict
          {...{ base: saving.base(), mine: typed, theirs: saving.theirs, rounds }}
          onSettle={saving.settle}
        />
      ) : null}
      <section className={desk.section} aria-labelledby="metadata">
        <h2 id="metadata">{t('metadataTitle')}</h2>
        <MetadataFields
          metadata={typed.metadata}
          onChange={(metadata) => change({ ...typed, metadata })}
          isReadOnly={!isReady}
          lacks={saving.state === 'saved' ? view.lacks : []}
          rounds={rounds}
          series={series}
          proposed={view.proposed ?? {}}
          today={today}
        />
      </section>
      <section className={desk.section} aria-labelledby="text">
        <h2 id="text">{t('textTitle')}</h2>
        <p className={styles.meta}>{t(view.media === 'pdf' ? 'textHintPdf' : 'textHint')}</p>
        <QualityNotes quality={view.quality} notices={view.notices} />
        <TextPages
          id={view.id}
          language={typed.metadata.language}
          pages={typed.pages}
          hasPictures={view.media === 'pdf'}
          onChange={(pages) => change({ ...typed, pages })}
          isReadOnly={!isReady}
        />
      </section>
      <ImportPreviewPart view={view} language={language} names={names} />
      <RefusalNotice error={saving.error} />
      <ImportMoves view={view} language={language} saving={saving} isReady={isReady} />
    </>
  );
}

/** Offers what was typed in this browser before and never reached the server. */
function LostText({ view, onRestore }: { view: ImportView; onRestore: (typed: Typed) => void }) {
  const t = useTranslations('desk.decision');
  const [copy, setCopy] = useState(() => unsavedCopy(view));
  if (!copy) return null;
  return (
    <section className={styles.notice} aria-label={t('restoreTitle')}>
      <p>{t('restoreTitle')}</p>
      <div className={desk.row}>
        <Button
          look="line"
          onPress={() => {
            onRestore(copy);
            setCopy(null);
          }}
        >
          {t('restore')}
        </Button>
        <Button onPress={() => setCopy(null)}>{t('forget')}</Button>
      </div>
    </section>
  );
}
