import type { ClauseKind } from '@/lib/domain/document';
import type { Subject } from '../subject/subject';

/** What a later clause does with a matter: promises it, or tells that it happened, got further, failed, or was agreed before. */
export type Speech = 'promise' | 'happened' | 'step' | 'failed' | 'recalled';

/** Kinds that report only in passing: what they say in a subordinate clause counts when it plainly tells that something happened. */
const IN_PASSING: ReadonlySet<ClauseKind> = new Set<ClauseKind>(['position', 'context', 'courtesy']);

/** How a later clause speaks, or null where it answers nothing: an appeal, a bare opinion, a mere discussion. */
export function speechOf({ clause, signals }: Pick<Subject, 'clause' | 'signals'>): Speech | null {
  if (clause.kind === 'commitment') return 'promise';
  if (clause.kind === 'appeal') return null;
  const isGlad = signals.has('welcomed');
  if (signals.has('recalled') && !signals.has('finished')) return 'recalled';
  if (signals.has('undated')) return null;
  if (IN_PASSING.has(clause.kind)) return passingSpeech(clause.kind, signals);
  // "was not handed over until October": late, but done.
  if (signals.has('failed') && !isGlad) return signals.has('only-then') ? 'happened' : 'failed';
  if (signals.has('discussed') && !isGlad) return signals.has('step') || signals.has('carries-out') ? 'step' : null;
  return signals.has('step') && !signals.has('finished') ? 'step' : 'happened';
}

function passingSpeech(kind: ClauseKind, signals: ReadonlySet<string>): Speech | null {
  if (signals.has('failed')) return kind === 'context' ? 'failed' : null;
  return signals.has('finished') ? 'happened' : null;
}
