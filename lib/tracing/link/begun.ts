import type { Candidate } from './candidate';

/** Things that are there once they run: they are kept up, not finished. */
const RUNNING = new Set(
  'patrols flights training vaccination monitoring census inspection protection escort police contacts fishing trade register'.split(
    ' ',
  ),
);

/** True where a beginning is all that was promised: to start, to resume, to run something, to set a body to work. */
export function isKeptByBeginning({ signals, terms, head }: Candidate): boolean {
  if (signals.has('starts')) return true;
  const named = head === null ? undefined : terms.get(head);
  return named !== undefined && (named.role === 'body' || RUNNING.has(named.key.replace('c:', '')));
}
