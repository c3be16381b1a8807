import { documentedDays, type Board } from '@/lib/domain/board';
import type { Commitment, CommitmentId } from '@/lib/domain/commitment';
import type { FollowUp } from '@/lib/domain/follow-up';
import { toDayNumber } from '@/lib/domain/iso-day';
import type { DocumentedSpan } from './stretches';
import type { DayRange } from './view';

/** In a column of days: none. */
export const NO_DAY = -0x8000_0000;
/** In a column of places: none. */
export const NOWHERE = -1;

/** The days and links of a board as columns of numbers, a commitment or follow-up by its place on the board; they do not depend on the as-of day. */
export interface BoardColumns {
  promised: Int32Array;
  /** The last due day that the status asks for. */
  lastDue: Int32Array;
  /** The last day of the due window that is drawn: both its ends are known. */
  dueTo: Int32Array;
  answeredOn: Int32Array;
  /** The commitment that a follow-up answers, and the later promise that it is. */
  answered: Int32Array;
  answering: Int32Array;
  /** The first follow-up of each commitment by day, and the next of each follow-up; those of one day keep the board's order. */
  firstAnswer: Int32Array;
  nextAnswer: Int32Array;
  documented: readonly DocumentedSpan[];
  /** Last days of the documented rounds. */
  documentedOn: readonly number[];
  /** Every day that commitments and follow-ups name; null where there is none. */
  span: DayRange | null;
  /** The place of a commitment; `NOWHERE` where the board has none of that id. */
  placeOf: (id: CommitmentId) => number;
}

const known = new WeakMap<Board, BoardColumns>();

/** The columns of a board, made once: replaying the years asks again and again. */
export function columnsOf(board: Board): BoardColumns {
  const seen = known.get(board);
  if (seen) return seen;
  const { commitments, followUps } = board;
  const places = new Map<CommitmentId, number>();
  const [promised, lastDue, dueTo] = threeColumns(commitments.length);
  let from = Infinity;
  let to = -Infinity;
  for (let place = 0; place < commitments.length; place += 1) {
    const { id, promisedOn, due } = commitments[place] as Commitment;
    places.set(id, place);
    const day = toDayNumber(promisedOn);
    const latest = due?.latest ? toDayNumber(due.latest) : NO_DAY;
    if (day < from) from = day;
    if (day > to) to = day;
    if (latest > to) to = latest;
    if (latest !== NO_DAY && latest < from) from = latest;
    promised[place] = day;
    lastDue[place] = latest;
    dueTo[place] = due?.earliest ? latest : NO_DAY;
  }
  const [answeredOn, answered, answering] = threeColumns(followUps.length);
  const placeOf = (id: CommitmentId) => places.get(id) ?? NOWHERE;
  for (let at = 0; at < followUps.length; at += 1) {
    const followUp = followUps[at] as FollowUp;
    const target = followUp.to;
    const day = toDayNumber(followUp.answeredOn);
    if (day < from) from = day;
    if (day > to) to = day;
    answeredOn[at] = day;
    answered[at] = placeOf(followUp.commitmentId);
    answering[at] = target.kind === 'clause' && target.commitmentId !== null ? placeOf(target.commitmentId) : NOWHERE;
  }
  const documented = board.rounds.filter((round) => round.isDocumented);
  const columns: BoardColumns = {
    promised,
    lastDue,
    dueTo,
    answeredOn,
    answered,
    answering,
    ...answersByDay(answered, answeredOn, commitments.length),
    documented: documented.map(({ startOn, endOn }) => ({ from: toDayNumber(startOn), to: toDayNumber(endOn) })),
    documentedOn: documentedDays(board.rounds).map(toDayNumber),
    span: from > to ? null : { from, to },
    placeOf,
  };
  known.set(board, columns);
  return columns;
}

function threeColumns(size: number): [Int32Array, Int32Array, Int32Array] {
  return [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
}

function answersByDay(
  answered: Int32Array,
  answeredOn: Int32Array,
  size: number,
): Pick<BoardColumns, 'firstAnswer' | 'nextAnswer'> {
  const firstAnswer = new Int32Array(size).fill(NOWHERE);
  const nextAnswer = new Int32Array(answered.length).fill(NOWHERE);
  for (let at = 0; at < answered.length; at += 1) {
    const place = answered[at] as number;
    if (place === NOWHERE) continue;
    const day = answeredOn[at] as number;
    let before = NOWHERE;
    let after = firstAnswer[place] as number;
    while (after !== NOWHERE && (answeredOn[after] as number) <= day) {
      before = after;
      after = nextAnswer[after] as number;
    }
    nextAnswer[at] = after;
    if (before === NOWHERE) firstAnswer[place] = at;
    else nextAnswer[before] = at;
  }
  return { firstAnswer, nextAnswer };
}
