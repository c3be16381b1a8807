import type { Commitment, CommitmentId } from '@/lib/domain/commitment';
import type { Relation } from '@/lib/domain/follow-up';
import type { Status } from '@/lib/domain/status';
import type { DayRange } from './view';

/** An answer on the line. `isDeciding`: it gave the end state, which is drawn in its place. */
export interface ThreadAnswer {
  day: number;
  relation: Relation;
  isDeciding: boolean;
}

/** A piece of the line between two words about the promise; silent where a documented round in it said nothing. */
export interface Stretch extends DayRange {
  isSilent: boolean;
}

/** A commitment as it stood on a day, as day numbers: what is drawn, without a pixel. */
export interface Thread {
  id: CommitmentId;
  commitment: Commitment;
  status: Status;
  promised: number;
  due: (DayRange & { isApproximate: boolean }) | null;
  /** Due by words without days ("as soon as possible"). */
  isVague: boolean;
  /** By day. */
  answers: readonly ThreadAnswer[];
  stretches: readonly Stretch[];
  /** Last days of the documented rounds that said nothing of it. */
  silences: readonly number[];
  /** From the last due day to the fulfilment, or to the as-of day while it is overdue. */
  late: (DayRange & { days: number; isOverdue: boolean }) | null;
  /** Where the end state is drawn. */
  markDay: number;
  /** Where the line ends. */
  lastDay: number;
  /** The status is an editor's decision. */
  isDecided: boolean;
  /** Known from our summary alone, although a text of its round is at hand. */
  isSummaryOfDocumented: boolean;
}

/** The last day at which something of the thread is drawn: its line, its window, or its end state. */
export function lastInkOf({ lastDay, due, markDay }: Thread): number {
  return Math.max(lastDay, markDay, due?.to ?? lastDay);
}

/** Where a hairline ends: what is overdue has no long tail to the as-of day there, its colour says it. */
export function lastHairDayOf({ lastDay, due, status }: Pick<Thread, 'lastDay' | 'due' | 'status'>): number {
  if (due === null) return lastDay;
  return status === 'overdue' || status === 'broken' ? due.to : Math.max(lastDay, due.to);
}
