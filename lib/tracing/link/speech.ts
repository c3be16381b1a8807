import type { ClauseKind } from '@/lib/domain/document';
import type { Subject } from '../subject/subject';

/** What a later clause does with a matter: promises it, or tells that it happened, got further, failed, or was agreed before. */
export type Speech = 'promise' | 'happened' | 'step' | 'failed' | 'recalled';

/** Kinds that report only in passing: what they say counts when it plainly tells that something happened. */
const IN_PASSING: ReadonlySet<ClauseKind> = new Set<ClauseKind>(['position', 'context', 'courtesy']);

type Signals = ReadonlySet<string>;

/** How a later clause speaks, or null where it answers nothing: an appeal, a bare opinion, thanks, a mere discussion. */
export function speechOf({ clause, signals }: Pick<Subject, 'clause' | 'signals'>): Speech | null {
  if (clause.kind === 'commitment') return 'promise';
  if (clause.kind === 'appeal' || signals.has('undated')) return null;
  if (signals.has('thanked') && !signals.has('finished')) return null;
  const isGlad = signals.has('welcomed') && !signals.has('failed');
  return IN_PASSING.has(clause.kind) && !isGlad ? passingSpeech(signals) : reportSpeech(signals);
}

function reportSpeech(signals: Signals): Speech | null {
  const isGlad = signals.has('welcomed');
  if (isBad(signals) && !isGlad) return badSpeech(signals);
  if (signals.has('recalled') && !signals.has('finished')) return 'recalled';
  const isPart = signals.has('partly') && !signals.has('whole');
  const isStep = signals.has('step') || isPart || signals.has('began');
  if (signals.has('discussed') && !isGlad && !signals.has('finished'))
    return isStep || signals.has('carries-out') ? 'step' : null;
  if (isPart) return 'step';
  return isStep && !signals.has('finished') ? 'step' : 'happened';
}

/** "Was not handed over until October": late, but done. */
function badSpeech(signals: Signals): Speech {
  return signals.has('only-then') && !signals.has('partly') ? 'happened' : 'failed';
}

function isBad(signals: Signals): boolean {
  return signals.has('failed') || (signals.has('negated') && !signals.has('finished'));
}

/** A principle that rejects something is no news of it. */
function passingSpeech(signals: Signals): Speech | null {
  if (signals.has('rejected')) return null;
  if (signals.has('failed')) return badSpeech(signals);
  if (signals.has('finished')) return signals.has('partly') && !signals.has('whole') ? 'step' : 'happened';
  return signals.has('began') ? 'step' : null;
}
