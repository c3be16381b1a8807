import type { ClauseKind } from '@/lib/domain/document';
import type { Subject } from '../subject/subject';

/** What a later clause does with a matter: promises it, or tells that it happened, got further, failed, or was agreed before. */
export type Speech = 'promise' | 'happened' | 'step' | 'failed' | 'recalled';

/** Kinds that report only in passing: what they say counts when it plainly tells that something happened. */
const IN_PASSING: ReadonlySet<ClauseKind> = new Set<ClauseKind>(['position', 'context', 'courtesy']);

type Signals = ReadonlySet<string>;

/** How a later clause speaks, or null where it answers nothing: an appeal, a bare opinion, thanks, a mere discussion. */
export function speechOf({ clause, signals }: Pick<Subject, 'clause' | 'signals'>): Speech | null {
  if (clause.kind === 'commitment' && !isNewsAfterAll(clause, signals)) return 'promise';
  if (clause.kind === 'appeal' || signals.has('undated')) return null;
  if (signals.has('thanked') && !isDone(signals)) return null;
  const isGlad = signals.has('welcomed') && !signals.has('failed') && !signals.has('remains');
  if (!IN_PASSING.has(clause.kind) || isGlad) return reportSpeech(signals);
  return passingSpeech(signals) ?? (tellsPastDay(clause) && tellsState(clause, signals) ? reportSpeech(signals) : null);
}

/** A day stands in a judgement of what was done that day; a reporter's background has many, but "since" tells what lasts. */
function tellsState({ kind }: Subject['clause'], signals: Signals): boolean {
  return !isOpinion(signals) && (kind === 'position' || signals.has('since'));
}

/** A clause that was taken for a promise and yet has a past day and none to come: "the return to work of the hospital on 14 May". */
function isNewsAfterAll(clause: Subject['clause'], signals: Signals): boolean {
  return clause.due === null && tellsPastDay(clause) && !signals.has('next') && !signals.has('goes-on');
}

function tellsPastDay({ dates }: Subject['clause']): boolean {
  return dates.some(({ role, earliest }) => role === 'event-past' && earliest !== null);
}

function isOpinion(signals: Signals): boolean {
  return signals.has('rejected') || signals.has('discussed') || signals.has('thanked');
}

function isDone(signals: Signals): boolean {
  return signals.has('finished') || signals.has('told');
}

function reportSpeech(signals: Signals): Speech | null {
  const isGlad = signals.has('welcomed');
  if (signals.has('nearly')) return 'step';
  if (isBad(signals) && !isGlad) return badSpeech(signals);
  if (signals.has('recalled') && !isDone(signals)) return 'recalled';
  const isPart = signals.has('partly') && !signals.has('whole');
  const isStep = signals.has('step') || isPart || signals.has('began');
  if (signals.has('discussed') && !isGlad && !isDone(signals))
    return isStep || signals.has('carries-out') ? 'step' : null;
  if (isPart) return 'step';
  return isStep && !isDone(signals) ? 'step' : 'happened';
}

/** "Was not handed over until October": late, but done. "Not finished but for half of them": a part of it. */
function badSpeech(signals: Signals): Speech {
  if (!signals.has('only-then')) return 'failed';
  return signals.has('partly') ? 'step' : 'happened';
}

/** That it came late is no bad news of its having come. */
function isBad(signals: Signals): boolean {
  const isDenied = signals.has('negated') && !isDone(signals);
  const isLate = signals.has('late') && !signals.has('finished') && !signals.has('done-late');
  const isLeft = signals.has('remains') && !signals.has('step');
  return signals.has('failed') || isDenied || isLate || isLeft;
}

/** A principle that rejects something is no news of it. */
function passingSpeech(signals: Signals): Speech | null {
  if (signals.has('rejected')) return null;
  if (signals.has('nearly')) return 'step';
  if (signals.has('failed') || (signals.has('remains') && !signals.has('step'))) return badSpeech(signals);
  if (isDone(signals)) return signals.has('partly') && !signals.has('whole') ? 'step' : 'happened';
  return signals.has('began') ? 'step' : null;
}
