import { documentedDays, type Board } from './board';
import type { Commitment, CommitmentId } from './commitment';
import type { Decision } from './decision';
import type { FollowUp } from './follow-up';
import { compareDays, type IsoDay } from './iso-day';
import { daysLate, statusOf, type Status } from './status';

/** A commitment as it stood on a day: its status and what had answered it by then, in order. */
export interface Standing {
  commitment: Commitment;
  status: Status;
  answers: readonly FollowUp[];
  /** Days after the latest due day; null where nothing is late. */
  daysLate: number | null;
}

/** What a board holds of each commitment, looked up once so that moving the as-of day is cheap. */
export interface BoardIndex {
  board: Board;
  /** By day of the promise, then by id. */
  commitments: readonly Commitment[];
  answersOf: ReadonlyMap<CommitmentId, readonly FollowUp[]>;
  decisionsOf: ReadonlyMap<CommitmentId, readonly Decision[]>;
  documentedOn: readonly IsoDay[];
}

/** Indexes a board. Linear but for the sorting. */
export function indexBoard(board: Board): BoardIndex {
  return {
    board,
    commitments: [...board.commitments].sort(byPromise),
    answersOf: groupBy(
      [...board.followUps].sort((a, b) => compareDays(a.answeredOn, b.answeredOn)),
      (followUp) => followUp.commitmentId,
    ),
    decisionsOf: groupBy(board.decisions, (decision) => decision.commitmentId),
    documentedOn: documentedDays(board.rounds),
  };
}

/** Every commitment promised by the as-of day, with its status of that day. */
export function standingsOf(index: BoardIndex, asOf: IsoDay): Standing[] {
  return index.commitments.flatMap((commitment) => standingOf(index, commitment, asOf) ?? []);
}

/** How one commitment stood on a day; null before its promise. */
export function standingOf(index: BoardIndex, commitment: Commitment, asOf: IsoDay): Standing | null {
  const all = index.answersOf.get(commitment.id) ?? [];
  const decisions = index.decisionsOf.get(commitment.id) ?? [];
  const status = statusOf(commitment, all, decisions, asOf, index.documentedOn);
  if (status === null) return null;
  const answers = all.filter((answer) => answer.answeredOn <= asOf);
  return { commitment, status, answers, daysLate: daysLate(commitment, answers, asOf) };
}

const inNumericOrder = new Intl.Collator('en', { numeric: true }).compare;

function byPromise(a: Commitment, b: Commitment): number {
  return compareDays(a.promisedOn, b.promisedOn) || inNumericOrder(a.id, b.id);
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
