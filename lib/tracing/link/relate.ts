import type { Relation } from '@/lib/domain/follow-up';
import type { DueDate } from '@/lib/domain/due-date';
import { isKeptByBeginning } from './begun';
import { happenedOn } from './happened-on';
import { isNaming } from '../subject/term-bag';
import type { TermRole } from '../subject/subject';
import type { Candidate } from './candidate';
import type { Similarity } from './similarity';
import type { Speech } from './speech';

/** Beside bodies, instruments, people and things: what tells that the very act was done. */
const NAMES_ACT = new Set<TermRole>(['ordinal', 'act', 'meeting', 'word', 'date']);

/** A relation with the id of the rule that gave it. */
export interface Related {
  readonly relation: Relation;
  readonly rule: string;
}

/** How a later clause about the same thing answers a promise. Codebook, section 6. */
export function relate(from: Candidate, to: Candidate, speech: Speech, similarity: Similarity): Related {
  if (speech === 'failed') return { relation: 'sets-back', rule: 'link/failed' };
  if (speech === 'recalled' && !tellsOfTheAct(from, to, similarity))
    return { relation: 'reiterates', rule: 'link/recalled' };
  if (speech === 'promise') return relatePromise(from, to);
  const isBegun = to.signals.has('began') && !isPartOnly(to) && isKeptByBeginning(from);
  if (speech === 'step' && !isBegun) return { relation: 'progresses', rule: 'link/step' };
  return relateHappened(from, to, similarity);
}

/** What is recalled with a day after the promise is the act itself, not that it was agreed. */
function tellsOfTheAct(from: Candidate, to: Candidate, { shared }: Similarity): boolean {
  const on = happenedOn(to, shared);
  return from.nature === 'definite' && on !== null && on > from.document.day;
}

/** It tells more of how far it got than that it began. */
function isPartOnly({ signals }: Candidate): boolean {
  return signals.has('partly') || signals.has('step') || signals.has('nearly');
}

function relatePromise(from: Candidate, to: Candidate): Related {
  const isDefinite = to.nature === 'definite' && Boolean(to.clause.due?.latest);
  if (from.nature === 'sets-up' && isDefinite) return { relation: 'progresses', rule: 'link/body-at-work' };
  const isNewBody = from.nature === 'standing' && to.nature === 'sets-up' && namesNoBody(from);
  if (isNewBody) return { relation: 'progresses', rule: 'link/body-for-it' };
  const isPutOff = to.signals.has('again') && Boolean(from.clause.due?.latest) && to.clause.due !== null;
  const isMoved = from.nature !== 'standing' && (isPutOff || isNewDate(from.clause.due, to.clause.due));
  return isMoved
    ? { relation: 'reschedules', rule: 'link/new-date' }
    : { relation: 'reiterates', rule: 'link/same-promise' };
}

/** That a body is set up for what was only wished is a step; that one is promised again is none. */
function namesNoBody({ terms }: Candidate): boolean {
  return ![...terms.values()].some((term) => term.role === 'body' && term.origin === 'own');
}

/** A date where there was none, or another date. "As soon as possible" is no date. */
function isNewDate(before: DueDate | null, after: DueDate | null): boolean {
  if (!after?.latest) return false;
  if (!before?.latest) return true;
  return before.earliest !== after.earliest || before.latest !== after.latest;
}

function relateHappened(from: Candidate, to: Candidate, { shared }: Similarity): Related {
  const nature = from.nature;
  const namesBody = shared.some(({ from: term }) => term.role === 'body');
  const namesThing = shared.some(({ from: term }) => isNaming(term) || NAMES_ACT.has(term.role));
  if (nature === 'standing' || (nature === 'sets-up' && !namesBody) || !namesThing) {
    return { relation: 'progresses', rule: 'link/act-of-standing-promise' };
  }
  if (isLess(from, to)) return { relation: 'progresses', rule: 'link/part-of-it' };
  const on = from.meeting?.round?.startOn ?? happenedOn(to, shared);
  const latest = from.clause.due?.latest ?? null;
  const isLate = on !== null && latest !== null && on > latest;
  return isLate ? { relation: 'fulfils-late', rule: 'link/done-late' } : { relation: 'fulfils', rule: 'link/done' };
}

/** Fewer things than were promised, and not the last of them: "four thousand of the homes". */
function isLess(from: Candidate, to: Candidate): boolean {
  if (to.signals.has('whole')) return false;
  return [...from.quantities].some(([thing, promised]) => (to.quantities.get(thing) ?? promised) < promised);
}
