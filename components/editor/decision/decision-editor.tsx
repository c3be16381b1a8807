'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { DraftMoves, DraftView } from '@/lib/api/decision-pages';
import type { DecisionContent } from '@/lib/domain/decision-content';
import type { Language } from '@/lib/domain/language';
import { Button } from '@/components/ui/button';
import { useHydrated } from '../use-hydrated';
import { ConflictNotice } from './conflict-notice';
import { DecisionFields, type DecisionSurroundings } from './decision-fields';
import { DecisionMoves } from './decision-moves';
import styles from './decision.module.css';
import { unsavedCopy, useDraft } from './use-draft';

interface DecisionEditorProps extends DecisionSurroundings {
  language: Language;
  draft: DraftView;
  moves: DraftMoves;
}

/** A decision as it is written and reviewed. What is typed saves itself, and nothing typed is lost. */
export function DecisionEditor({ language, draft, moves, ...surroundings }: DecisionEditorProps) {
  const t = useTranslations('desk.decision');
  const tConflict = useTranslations('desk.conflict');
  const isReady = useHydrated();
  const saving = useDraft(draft);
  const isReadOnly = !moves.edit || !isReady;
  return (
    <div className={styles.editor}>
      {isReady && moves.edit ? <LostText draft={draft} onRestore={saving.change} /> : null}
      {saving.conflict ? (
        <ConflictNotice
          language={language}
          parties={surroundings.parties}
          base={saving.conflict.base}
          mine={saving.content}
          theirs={saving.conflict.theirs}
          onSettle={saving.settle}
        />
      ) : null}
      {saving.unsettle ? (
        <p className={styles.row}>
          <span>{tConflict('settled')}</span>
          <Button look="line" onPress={saving.unsettle}>
            {tConflict('undo')}
          </Button>
        </p>
      ) : null}
      <DecisionFields {...surroundings} content={saving.content} onChange={saving.change} isReadOnly={isReadOnly} />
      {draft.state === 'in-review' ? <p className={styles.meta}>{t('inReview')}</p> : null}
      {moves.isOwnReview ? <p className={styles.meta}>{t('ownReview')}</p> : null}
      <DecisionMoves language={language} draft={draft} moves={moves} saving={saving} isReady={isReady} />
    </div>
  );
}

interface LostTextProps {
  draft: DraftView;
  onRestore: (content: DecisionContent) => void;
}

/** Offers what was typed in this browser before and never reached the server. */
function LostText({ draft, onRestore }: LostTextProps) {
  const t = useTranslations('desk.decision');
  const [copy, setCopy] = useState(() => unsavedCopy(draft));
  if (!copy) return null;
  const bringBack = () => {
    onRestore(copy);
    setCopy(null);
  };
  return (
    <section className={styles.notice} aria-label={t('restoreTitle')}>
      <p>{t('restoreTitle')}</p>
      <div className={styles.row}>
        <Button look="line" onPress={bringBack}>
          {t('restore')}
        </Button>
        <Button onPress={() => setCopy(null)}>{t('forget')}</Button>
      </div>
    </section>
  );
}
