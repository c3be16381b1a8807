'use client';

import { useEffect, useRef, useState } from 'react';
import { entrySchema, type EntryDraft } from '@/lib/api/catalogue-forms';
import type { EntryEffect } from '@/lib/api/catalogue-pages';
import { send, type SendError } from '@/lib/api/send';
import type { CatalogueEntry, EntryKind } from '@/lib/domain/catalogue-entry';
import { forgetLocally, keepLocally, readLocally } from '../kept-locally';
import { faultsOf, refusedFields, type Fault } from '@/lib/api/entry-faults';
import { toDraft } from './new-draft';

const ADDRESS = '/api/v1/desk/catalogue';

export interface EntryPlace {
  processId: string;
  kind: EntryKind;
  /** Null for a new one. */
  id: string | null;
  revision: number;
}

type Step = 'writing' | 'sending' | 'asking';

/**
 * The state of an entry's form. Saving first tries the change on the server, which says what it would do; where statuses change, the
 * person is asked. What is typed is kept in this browser until it is saved.
 */
export function useEntryForm(place: EntryPlace, initial: EntryDraft) {
  const key = `ahd-entry-${place.processId}-${place.kind}-${place.id ?? 'new'}`;
  const [entry, setEntry] = useState(initial);
  const [isChanged, setChanged] = useState(false);
  const [step, setStep] = useState<Step>('writing');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [error, setError] = useState<SendError | null>(null);
  const [effect, setEffect] = useState<EntryEffect | null>(null);
  const [base, setBase] = useState(initial);
  const [theirs, setTheirs] = useState<EntryDraft | null>(null);
  const revision = useRef(place.revision);
  useUnsavedWarning(isChanged);

  const change = (next: EntryDraft) => {
    setEntry(next);
    setChanged(true);
    setStep('writing');
    keepLocally(key, next);
  };
  const refuse = (refusal: SendError) => {
    const named = refusal.code === 'invalid' ? refusedFields(refusal.details.fields) : [];
    setFaults(named);
    setError(named.length > 0 ? null : refusal);
    setStep('writing');
    const { current, revision: now } = refusal.details;
    if (refusal.code === 'conflict' && current && typeof now === 'number') {
      revision.current = now;
      setTheirs(toDraft(current as CatalogueEntry));
    }
    return null;
  };
  const run = async (body: object, method: 'PUT' | 'DELETE'): Promise<EntryEffect | null> => {
    setStep('sending');
    setError(null);
    const { processId } = place;
    const sent = await send<EntryEffect>(ADDRESS, { processId, revision: revision.current, ...body }, method);
    return sent.ok ? sent.value : refuse(sent.error);
  };
  const settle = () => {
    setChanged(false);
    forgetLocally(key);
  };
  return {
    entry,
    change,
    step,
    faults,
    error,
    effect,
    isChanged,
    /** What was typed here before and never saved; null where there is nothing. */
    lost: () => readLocally(key, entrySchema),
    forgetLost: () => forgetLocally(key),
    /** What both versions of a conflict began as, and the other one; null where there is none. */
    base,
    theirs,
    /** Goes on with what was made of both; it is saved when the person says so. */
    settleConflict: (merged: EntryDraft) => {
      if (theirs) setBase(theirs);
      setTheirs(null);
      setError(null);
      change(merged);
    },
    goOn: () => setStep('writing'),
    /** The server's answer once it is kept; null where it was refused or the person has to be asked. */
    save: async (isConfirmed: boolean) => {
      const found = faultsOf(entry);
      setFaults(found);
      if (found.length > 0) return null;
      const tried = isConfirmed ? null : await run({ isTrial: true, entry }, 'PUT');
      if (!isConfirmed && !tried) return null;
      if (tried && tried.statuses.length > 0) {
        setEffect(tried);
        setStep('asking');
        return null;
      }
      const saved = await run({ isTrial: false, entry }, 'PUT');
      if (saved) settle();
      return saved;
    },
    remove: async () => {
      const removed = await run({ isTrial: false, kind: place.kind, id: place.id }, 'DELETE');
      if (removed) settle();
      return removed;
    },
  };
}

/** Asks before the page is left with something that is not saved. */
function useUnsavedWarning(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isChanged]);
}
