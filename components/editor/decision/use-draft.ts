'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftView } from '@/lib/api/decision-pages';
import { send, type SendError } from '@/lib/api/send';
import { saysTheSame, type DecisionContent } from '@/lib/domain/decision-content';
import { forgetLocalDraft, readLocalDraft, writeLocalDraft } from './local-draft';

/** `unsaved`: typed, and on its way in a moment; `conflict`: somebody saved something else meanwhile. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

interface Base {
  content: DecisionContent;
  revision: number;
}

const PAUSE_MS = 1_200;

/** A draft that saves itself shortly after the last keystroke, and keeps what is typed here until it is saved. */
export function useDraft(draft: DraftView) {
  const [content, setContent] = useState(draft.content);
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<SendError | null>(null);
  const [theirs, setTheirs] = useState<Base | null>(null);
  const base = useRef<Base>({ content: draft.content, revision: draft.revision });
  const latest = useRef(draft.content);
  const running = useRef<Promise<boolean> | null>(null);

  const saveNow = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    if (saysTheSame(sent, base.current.content)) return true;
    setState('saving');
    const body = { revision: base.current.revision, content: sent };
    const answer = await send<{ revision: number }>(`/api/v1/desk/decisions/drafts/${draft.id}`, body, 'PUT');
    if (!answer.ok) {
      setError(answer.error);
      setTheirs(conflictOf(answer.error));
      setState(answer.error.code === 'conflict' ? 'conflict' : 'failed');
      return false;
    }
    base.current = { content: sent, revision: answer.value.revision };
    setError(null);
    if (latest.current !== sent) return saveNow();
    forgetLocalDraft(draft.id);
    setState('saved');
    return true;
  }, [draft.id]);

  /** Saves what is not saved, one save at a time. True where all is saved. */
  const flush = useCallback(async (): Promise<boolean> => {
    running.current ??= saveNow().finally(() => (running.current = null));
    return running.current;
  }, [saveNow]);

  const change = useCallback(
    (next: DecisionContent) => {
      latest.current = next;
      setContent(next);
      writeLocalDraft(draft.id, next);
      setState((now) => (now === 'conflict' ? now : 'unsaved'));
    },
    [draft.id],
  );

  useEffect(() => {
    if (state !== 'unsaved') return undefined;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state, content, flush]);

  useEffect(() => {
    if (state === 'saved') return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state]);

  const settle = (take: boolean) => {
    if (!theirs) return;
    base.current = theirs;
    setTheirs(null);
    setError(null);
    if (take) {
      latest.current = theirs.content;
      setContent(theirs.content);
      forgetLocalDraft(draft.id);
    }
    setState(take ? 'saved' : 'unsaved');
  };

  return { content, change, state, error, theirs, settle, flush, revision: () => base.current.revision };
}

function conflictOf({ code, details }: SendError): Base | null {
  if (code !== 'conflict') return null;
  const current = details.current as Partial<Base> | undefined;
  return current?.content && current.revision ? { content: current.content, revision: current.revision } : null;
}

/** What was typed in this browser and never saved, where it differs from what is saved. */
export function unsavedCopy(draft: DraftView): DecisionContent | null {
  const copy = readLocalDraft(draft.id);
  return copy && !saysTheSame(copy, draft.content) ? copy : null;
}
