import type { Board } from '@/lib/domain/board';
import type { Commitment, CommitmentId } from '@/lib/domain/commitment';
import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import { STATUSES, type Status } from '@/lib/domain/status';
import { NO_DAY, NOWHERE } from './board-columns';
import { DatedThread } from './dated-thread';
import { Standings, type Standing } from './standing';
import type { Thread } from './thread';
import type { DayRange } from './view';

/** What is kept of a board, with the thread that each commitment had when it was last asked for: most stay the same from one day to another. */
interface Kept {
  standings: Standings;
  last: (DatedThread | undefined)[];
}

const known = new WeakMap<Board, Kept>();

function keptOf(board: Board): Kept {
  const seen = known.get(board);
  if (seen) return seen;
  const kept = { standings: new Standings(board), last: [] };
  known.set(board, kept);
  return kept;
}

/** The place of each status in the order of the legend: how a column holds it. */
export const STATUS_CODE = Object.fromEntries(STATUSES.map((status, code) => [status, code])) as Record<Status, number>;

/**
 * The threads of the chosen commitments as of a day, in the order given; a promise made later has none. They are columns of
 * numbers, as thousands are drawn as a line each: a thread becomes an object when somebody asks for it.
 */
export class ThreadTable {
  readonly size: number;
  /** The place of the commitment on the board. */
  readonly commitment: Int32Array;
  readonly promised: Int32Array;
  /** The last day of the due window; `NO_DAY` where there is none. */
  readonly dueTo: Int32Array;
  /** Places in the order of the legend. */
  readonly status: Uint8Array;
  /** Where the line ends, and where the end state is drawn. */
  readonly lastDay: Int32Array;
  readonly markDay: Int32Array;
  /** The last day at which something is drawn, and where a hairline ends: `lastInkOf` and `lastHairDayOf`. */
  readonly inkTo: Int32Array;
  readonly hairTo: Int32Array;
  readonly #kept: Kept;
  readonly #made: (Thread | undefined)[] = [];
  readonly #asOfDay: number;
  #byCommitment: Int32Array | null = null;

  constructor(
    board: Board,
    ids: readonly CommitmentId[],
    readonly asOf: IsoDay,
  ) {
    this.#kept = keptOf(board);
    this.#asOfDay = toDayNumber(asOf);
    const column = () => new Int32Array(ids.length);
    this.commitment = column();
    this.promised = column();
    this.dueTo = column();
    this.lastDay = column();
    this.markDay = column();
    this.inkTo = column();
    this.hairTo = column();
    this.status = new Uint8Array(ids.length);
    this.size = this.#fill(ids);
  }

  #fill(ids: readonly CommitmentId[]): number {
    const { standings } = this.#kept;
    const { columns, board } = standings;
    let size = 0;
    for (let index = 0; index < ids.length; index += 1) {
      const id = ids[index] as CommitmentId;
      // a selection mostly keeps the board's order: then nothing is looked up
      const place = board.commitments[index]?.id === id ? index : columns.placeOf(id);
      const standing = place === NOWHERE ? null : standings.at(place, this.asOf, this.#asOfDay);
      if (!standing) continue;
      const { status, lastDay, deciding } = standing;
      const due = columns.dueTo[place] as number;
      const mark = deciding === NOWHERE ? lastDay : (columns.answeredOn[deciding] as number);
      const endsOnDueDay = due !== NO_DAY && (status === 'overdue' || status === 'broken');
      this.commitment[size] = place;
      this.promised[size] = columns.promised[place] as number;
      this.dueTo[size] = due;
      this.status[size] = STATUS_CODE[status];
      this.lastDay[size] = lastDay;
      this.markDay[size] = mark;
      this.inkTo[size] = Math.max(lastDay, mark, due);
      this.hairTo[size] = endsOnDueDay ? due : Math.max(lastDay, due);
      size += 1;
    }
    return size;
  }

  /** A thread that is the same as on a day asked for before is the same object, so that whoever drew it need not look again. */
  at(index: number): Thread {
    return (this.#made[index] ??= this.#make(index));
  }

  #make(index: number): Thread {
    const { standings, last } = this.#kept;
    const place = this.commitment[index] as number;
    const standing = standings.at(place, this.asOf, this.#asOfDay) as Standing;
    const isDecided = standings.decisionsOn(place).some((decision) => decision.holdsFrom <= this.asOf);
    const before = last[place];
    if (before?.isSame(standing, isDecided)) return before;
    return (last[place] = new DatedThread(standings, place, standing, isDecided, this.asOf));
  }

  /** All threads as objects. */
  list(): Thread[] {
    return Array.from({ length: this.size }, (_, index) => this.at(index));
  }

  /** All days of promises, and more, lie in here. */
  get span(): DayRange {
    return this.#kept.standings.columns.span ?? { from: 0, to: 0 };
  }

  commitmentAt(index: number): Commitment {
    return this.#kept.standings.commitmentAt(this.commitment[index] as number);
  }

  /** Where the thread of a commitment is; `NOWHERE` where there is none. */
  indexOf(id: CommitmentId): number {
    const { columns, board } = this.#kept.standings;
    const place = columns.placeOf(id);
    if (place === NOWHERE) return NOWHERE;
    if (!this.#byCommitment) {
      this.#byCommitment = new Int32Array(board.commitments.length).fill(NOWHERE);
      for (let index = 0; index < this.size; index += 1) this.#byCommitment[this.commitment[index] as number] = index;
    }
    return this.#byCommitment[place] as number;
  }
}
