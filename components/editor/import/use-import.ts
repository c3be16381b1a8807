'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson } from '@/lib/api/fetch-json';
import { importKeys, IMPORT_POLL_MS, importAddress, isOnItsWay, type ImportView } from '@/lib/api/import-pages';
import { send, type SendError } from '@/lib/api/send';
import type { ImportMetadata } from '@/lib/domain/import';
import { forgetLocally, keepLocally, readLocally } from '../kept-locally';
import { typedImportSchema } from '@/lib/api/import-forms';

/** What a person can type: what is said of the text, and the text. */
export interface Typed {
  metadata: ImportMetadata;
  pages: readonly string[];
}

/** `unsaved`: typed, and on its way in a moment; `conflict`: somebody saved something else meanwhile. */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

const PAUSE_MS = 1_200;
const keyOf = (id: string) => `ahd-import-${id}`;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** An import as the server has it, asked after again while it is worked on. */
export function useImportView(initial: ImportView) {
  const key = importKeys.one(initial.id);
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => fetchJson<ImportView>(importAddress(initial.id), signal),
    initialData: initial,
    refetchInterval: (query) => (query.state.data && isOnItsWay(query.state.data.state) ? IMPORT_POLL_MS : false),
  });
}

const typedOf = ({ metadata, pages }: ImportView): Typed | null => metadata && pages && { metadata, pages };

/** What is typed, saved shortly after the last keystroke and kept in this browser until it is. */
export function useTyped(view: ImportView & { metadata: ImportMetadata; pages: readonly string[] }) {
  const [typed, setTyped] = useState<Typed>({ metadata: view.metadata, pages: view.pages });
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<SendError | null>(null);
  const [theirs, setTheirs] = useState<(Typed & { revision: number }) | null>(null);
  const base = useRef({ ...typed, revision: view.revision });
  const latest = useRef(typed);
  const running = useRef<Promise<boolean> | null>(null);
  const queries = useQueryClient();
  const { id } = view;

  const saveNow = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    if (same(sent.metadata, base.current.metadata) && same(sent.pages, base.current.pages)) {
      setState('saved');
      return true;
    }
    setState('saving');
    const pages = same(sent.pages, base.current.pages) ? null : sent.pages;
    const body = { revision: base.current.revision, metadata: sent.metadata, pages };
    const answer = await send<{ revision: number }>(importAddress(id), body, 'PUT');
    if (!answer.ok) {
      setError(answer.error);
      setTheirs(theirsOf(answer.error));
      setState(answer.error.code === 'conflict' ? 'conflict' : 'failed');
      return false;
    }
    base.current = { ...sent, revision: answer.value.revision };
    setError(null);
    if (latest.current !== sent) return saveNow();
    forgetLocally(keyOf(id));
    setState('saved');
    void queries.invalidateQueries({ queryKey: importKeys.one(id), exact: true });
    return true;
  }, [id, queries]);

  /** Saves what is not saved, one save at a time. True where all is saved. */
  const flush = useCallback(async (): Promise<boolean> => {
    running.current ??= saveNow().finally(() => (running.current = null));
    return running.current;
  }, [saveNow]);

  const change = useCallback(
    (next: Typed) => {
      latest.current = next;
      setTyped(next);
      keepLocally(keyOf(id), next);
      setState((now) => (now === 'conflict' ? now : 'unsaved'));
    },
    [id],
  );

  useEffect(() => {
    if (state !== 'unsaved') return undefined;
    const timer = setTimeout(() => void flush(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state, typed, flush]);

  useEffect(() => {
    if (state === 'saved') return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state]);

  const settle = (merged: Typed) => {
    if (!theirs) return;
    base.current = theirs;
    setTheirs(null);
    setError(null);
    latest.current = merged;
    setTyped(merged);
    keepLocally(keyOf(id), merged);
    setState('unsaved');
  };

  return {
    ...{ typed, change, state, error, theirs, settle, flush },
    base: (): Typed => base.current,
    revision: () => base.current.revision,
  };
}

function theirsOf({ code, details }: SendError): (Typed & { revision: number }) | null {
  if (code !== 'conflict') return null;
  const current = details.current as (Partial<Typed> & { revision?: number }) | undefined;
  if (!current?.metadata || !current.pages || !current.revision) return null;
  return { metadata: current.metadata, pages: current.pages, revision: current.revision };
}

/** What was typed in this browser and never saved, where it differs from what is saved. */
export function unsavedCopy(view: ImportView): Typed | null {
  const copy = readLocally(keyOf(view.id), typedImportSchema);
  return copy && !same(copy, typedOf(view)) ? copy : null;
}
