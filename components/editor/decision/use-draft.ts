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

/** What somebody else saved meanwhile, and what both versions began as. */
interface Conflict {
  base: DecisionContent;
  theirs: DecisionContent;
  /** What the server has now: theirs, or what was saved since. */
  stored: Base;
}

const PAUSE_MS = 1_200;

/** A draft that saves itself shortly after the last keystroke, and keeps what is typed here until it is saved. */
export function useDraft(draft: DraftView) {
  const [content, setContent] = useState(draft.content);
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<SendError | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [settled, setSettled] = useState<{ conflict: Conflict; mine: DecisionContent } | null>(null);
  const base = useRef<Base>({ content: draft.content, revision: draft.revision });
  const latest = useRef(draft.content);
  const running = useRef<Promise<boolean> | null>(null);

  const saveNow = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    if (saysTheSame(sent, base.current.content)) {
      forgetLocalDraft(draft.id);
      setState('saved');
      return true;
    }
    setState('saving');
    const body = { revision: base.current.revision, content: sent };
    const answer = await send<{ revision: number }>(`/api/v1/desk/decisions/drafts/${draft.id}`, body, 'PUT');
    if (!answer.ok) {
      setError(answer.error);
      setConflict(conflictOf(answer.error, base.current.content));
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

  /** Goes on with one content out of the two; both are kept until the page is left, so that one can think again. */
  const settle = (merged: DecisionContent) => {
    if (!conflict) return;
    setSettled({ conflict, mine: latest.current });
    base.current = conflict.stored;
    setConflict(null);
    setError(null);
    change(merged);
    setState('unsaved');
  };

  /** Back to both versions, upon whatever was saved since. */
  const unsettle = () => {
    if (!settled) return;
    setConflict({ ...settled.conflict, stored: base.current });
    change(settled.mine);
    setState('conflict');
    setSettled(null);
  };

  const revision = () => base.current.revision;
  return { content, change, state, error, conflict, settle, unsettle: settled && unsettle, flush, revision };
}

function conflictOf({ code, details }: SendError, base: DecisionContent): Conflict | null {
  if (code !== 'conflict') return null;
  const current = details.current as Partial<Base> | undefined;
  if (!current?.content || !current.revision) return null;
  const stored = { content: current.content, revision: current.revision };
  return { base, theirs: stored.content, stored };
}

/** What was typed in this browser and never saved, where it differs from what is saved. */
export function unsavedCopy(draft: DraftView): DecisionContent | null {
  const copy = readLocalDraft(draft.id);
  return copy && !saysTheSame(copy, draft.content) ? copy : null;
}
