'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { DraftMoves, DraftView } from '@/lib/api/decision-pages';
import type { SendError } from '@/lib/api/send';
import type { Lack } from '@/lib/domain/decision-content';
import type { Language } from '@/lib/domain/language';
import { Button } from '@/components/ui/button';
import { RefusalNotice } from '../refusal-notice';
import { TextArea } from '../text-area';
import { useSend } from '../use-send';
import styles from './decision.module.css';
import type { useDraft } from './use-draft';

interface DecisionMovesProps {
  language: Language;
  draft: DraftView;
  moves: DraftMoves;
  saving: ReturnType<typeof useDraft>;
  isReady: boolean;
}

type Asked = 'discard' | 'send-back' | null;

/** What can be done with the decision as it stands, whether it is saved, and why something was refused. */
export function DecisionMoves({ language, draft, moves, saving, isReady }: DecisionMovesProps) {
  const t = useTranslations('desk.decision');
  const [asked, setAsked] = useState<Asked>(null);
  const [note, setNote] = useState('');
  const { submit, error } = useSend();
  const page = `/${language}/desk/commitments/${encodeURIComponent(draft.commitmentId)}`;
  const move = async (action: string, extra: { note?: string } = {}) => {
    if (moves.edit && action !== 'discard' && !(await saving.flush())) return;
    const body = { action, revision: saving.revision(), ...extra };
    if (!(await submit(`/api/v1/desk/decisions/drafts/${draft.id}/moves`, body))) return;
    const stays = action === 'submit' || action === 'take-back';
    window.location.assign(stays ? window.location.pathname : page);
  };
  return (
    <div>
      <Lacks error={error} />
      <RefusalNotice error={error ?? saving.error} />
      {asked === 'send-back' ? (
        <TextArea label={t('sendBackNote')} value={note} onChange={setNote} maxLength={4_000} />
      ) : null}
      <div className={styles.bar}>
        {moves.edit ? (
          <span role="status" className={styles.saveState}>
            {t(saving.state === 'conflict' ? 'failed' : saving.state)}
          </span>
        ) : null}
        <Move
          isOn={moves.submit}
          isReady={isReady}
          look="primary"
          onPress={() => void move('submit')}
          label={t('submit')}
        />
        <Move
          isOn={moves.publish}
          isReady={isReady}
          look="primary"
          onPress={() => void move('publish')}
          label={t('publish')}
        />
        <Move isOn={moves.takeBack} isReady={isReady} onPress={() => void move('take-back')} label={t('takeBack')} />
        <Move
          isOn={moves.sendBack}
          isReady={isReady && (asked !== 'send-back' || note.trim() !== '')}
          onPress={() => (asked === 'send-back' ? void move('send-back', { note }) : setAsked('send-back'))}
          label={t('sendBack')}
        />
        {asked === 'discard' ? (
          <>
            <span>{t('confirmDiscard')}</span>
            <Move isOn isReady onPress={() => void move('discard')} label={t('yes')} />
            <Move isOn isReady onPress={() => setAsked(null)} label={t('no')} />
          </>
        ) : (
          <Move isOn={moves.discard} isReady={isReady} onPress={() => setAsked('discard')} label={t('discard')} />
        )}
      </div>
    </div>
  );
}

interface MoveProps {
  isOn: boolean;
  isReady: boolean;
  label: string;
  onPress: () => void;
  look?: 'primary' | 'line';
}

function Move({ isOn, isReady, label, onPress, look = 'line' }: MoveProps) {
  if (!isOn) return null;
  return (
    <Button look={look} isDisabled={!isReady} onPress={onPress}>
      {label}
    </Button>
  );
}

/** What the server still misses, one line each. */
function Lacks({ error }: { error: SendError | null }) {
  const t = useTranslations('desk');
  const lacks = error?.code === 'incomplete' && Array.isArray(error.details.lacks) ? error.details.lacks : [];
  if (lacks.length === 0) return null;
  return (
    <div role="alert">
      <p>{t('decision.lacks')}</p>
      <ul className={styles.lacks}>
        {lacks.map((lack: Lack) => (
          <li key={lack}>{t(`lacks.${lack}`)}</li>
        ))}
      </ul>
    </div>
  );
}
