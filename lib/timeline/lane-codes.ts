import type { Board } from '@/lib/domain/board';
import type { Commitment } from '@/lib/domain/commitment';
import { STATUSES } from '@/lib/domain/status';
import type { ThreadTable } from './thread-table';
import type { LaneBy } from './view';

/** The lane of each thread as a number: its place among the keys. */
export interface LaneCodes {
  keys: readonly string[];
  /** So many keys have an order of their own; the others come as they are first met. */
  ordered: number;
  /** By the thread's place in its table. */
  codes: ArrayLike<number>;
}

interface BoardCodes {
  keys: readonly string[];
  ordered: number;
  /** By the place of the commitment on the board. */
  codes: Int32Array;
}

const known = new WeakMap<Board, Map<LaneBy, BoardCodes>>();

/** Lanes by what a promise says are found once a board; a status changes with the day. */
export function laneCodesOf(board: Board, threads: ThreadTable, laneBy: LaneBy): LaneCodes {
  if (laneBy === 'status') return { keys: STATUSES, ordered: STATUSES.length, codes: threads.status };
  const { keys, ordered, codes: ofBoard } = boardCodesOf(board, laneBy);
  const codes = new Int32Array(threads.size);
  for (let index = 0; index < codes.length; index += 1)
    codes[index] = ofBoard[threads.commitment[index] as number] as number;
  return { keys, ordered, codes };
}

function boardCodesOf(board: Board, laneBy: Exclude<LaneBy, 'status'>): BoardCodes {
  const seen = known.get(board) ?? new Map<LaneBy, BoardCodes>();
  known.set(board, seen);
  const before = seen.get(laneBy);
  if (before) return before;
  const keys = orderedKeys(board, laneBy);
  const ordered = keys.length;
  const codeOf = new Map(keys.map((key, code) => [key, code]));
  const codes = new Int32Array(board.commitments.length);
  for (let place = 0; place < codes.length; place += 1) {
    const { themes, roundId, parties } = board.commitments[place] as Commitment;
    const key = laneBy === 'theme' ? (themes[0] ?? '') : laneBy === 'round' ? roundId : [...parties].sort().join('+');
    let code = codeOf.get(key);
    if (code === undefined) {
      code = keys.length;
      codeOf.set(key, code);
      keys.push(key);
    }
    codes[place] = code;
  }
  const made = { keys, ordered, codes };
  seen.set(laneBy, made);
  return made;
}

function orderedKeys(board: Board, laneBy: LaneBy): string[] {
  if (laneBy === 'theme') return [...new Set(board.themes.map((theme) => theme.id))];
  return laneBy === 'round' ? [...new Set(board.rounds.map((round) => round.id))] : [];
}
