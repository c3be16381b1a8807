'use client';

import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { keptEditsSchema } from '@/lib/api/coding-forms';
import type { ReadingDeskView } from '@/lib/api/coding-pages';
import { send } from '@/lib/api/send';
import type { CodingEdit } from '@/lib/domain/clause-edits';
import { forgetLocally, keepLocally, readLocally } from '../kept-locally';

export type Edits = readonly CodingEdit[];
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'offline' | 'conflict';

interface History {
  past: readonly Edits[];
  present: Edits;
  future: readonly Edits[];
}

type Step = { do: 'change'; edits: Edits } | { do: 'undo' } | { do: 'redo' } | { do: 'settle'; edits: Edits };

/** Every change can be undone and redone for as long as the page is open; what the server says of it is no step of its own. */
export function stepHistory({ past, present, future }: History, step: Step): History {
  if (step.do === 'change') return { past: [...past, present], present: step.edits, future: [] };
  if (step.do === 'settle') return { past, present: step.edits, future };
  const from = step.do === 'undo' ? past.at(-1) : future[0];
  if (!from) return { past, present, future };
  return step.do === 'undo'
    ? { past: past.slice(0, -1), present: from, future: [present, ...future] }
    : { past: [...past, present], present: from, future: future.slice(1) };
}

const PAUSE_MS = 400;
const RETRY_MS = 4_000;

interface Theirs {
  edits: Edits;
  revision: number;
}

/**
 * The coding of a text as it is edited. What changes saves itself after a short pause, one save at a time; until it is saved it is
 * kept in this browser too.
 */
export function useCodings(view: ReadingDeskView) {
  const key = `ahd-codings-${view.document.key}`;
  const [history, step] = useReducer(stepHistory, { past: [], present: view.edits, future: [] });
  const [state, setState] = useState<SaveState>('saved');
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const revision = useRef(view.revision);
  const saved = useRef<Edits>(view.edits);
  const isSending = useRef(false);
  const latest = useRef(history.present);
  useEffect(() => {
    latest.current = history.present;
  });

  const save = useCallback(async () => {
    const edits = latest.current;
    if (isSending.current || edits === saved.current) return;
    isSending.current = true;
    setState('saving');
    const body = { documentKey: view.document.key, revision: revision.current, edits };
    const sent = await send<Theirs>('/api/v1/desk/codings', body, 'PUT');
    isSending.current = false;
    if (sent.ok) {
      revision.current = sent.value.revision;
      saved.current = edits;
      if (latest.current === edits) {
        saved.current = sent.value.edits;
        step({ do: 'settle', edits: sent.value.edits });
        forgetLocally(key);
        setState('saved');
      } else setState('unsaved');
      return;
    }
    const { code, details } = sent.error;
    if (code === 'conflict') setTheirs({ edits: details.edits as Edits, revision: Number(details.revision) });
    setState(code === 'conflict' ? 'conflict' : code === 'offline' ? 'offline' : 'failed');
  }, [key, view.document.key]);

  useEffect(() => {
    if (history.present === saved.current || state === 'conflict') return;
    keepLocally(key, { revision: revision.current, edits: history.present });
    const wait = state === 'offline' || state === 'failed' ? RETRY_MS : PAUSE_MS;
    const timer = setTimeout(() => void save(), wait);
    return () => clearTimeout(timer);
  }, [history.present, state, save, key]);

  useEffect(() => {
    if (state === 'saved') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [state]);

  const change = (edits: Edits) => {
    step({ do: 'change', edits });
    if (state === 'saved') setState('unsaved');
  };
  return {
    edits: history.present,
    state,
    theirs,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change,
    undo: () => step({ do: 'undo' }),
    redo: () => step({ do: 'redo' }),
    /** What both sides of a conflict began as. */
    base: () => saved.current,
    /** Ends a conflict with what was made of both; that can be undone, as everything can. */
    settle: (merged: Edits) => {
      if (!theirs) return;
      revision.current = theirs.revision;
      saved.current = theirs.edits;
      step({ do: 'change', edits: merged });
      setTheirs(null);
      setState('unsaved');
    },
    /** What was kept in this browser and never saved; null where there is nothing new. */
    lost: () => {
      const kept = readLocally(key, keptEditsSchema);
      return kept && JSON.stringify(kept.edits) !== JSON.stringify(view.edits) ? kept.edits : null;
    },
    forgetLost: () => forgetLocally(key),
  };
}
