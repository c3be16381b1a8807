import { indexBoard, standingsOf } from './standing';
import type { Board } from './board';
import type { CommitmentId } from './commitment';
import type { IsoDay } from './iso-day';
import type { Bilingual } from './language';
import type { Status } from './status';

/** How a commitment's status on a day differs between two states of a board; null where the one or the other has it not. */
export interface StatusDifference {
  id: CommitmentId;
  title: Bilingual;
  before: Status | null;
  after: Status | null;
}

/** The commitments that have another status in a later state of a board, as of one day. In the order of the later board. */
export function statusDifferences(before: Board, after: Board, asOf: IsoDay): StatusDifference[] {
  const was = standingsOf(indexBoard(before), asOf);
  const is = standingsOf(indexBoard(after), asOf);
  const old = new Map(was.map(({ commitment, status }) => [commitment.id, status]));
  const kept = new Set(is.map(({ commitment }) => commitment.id));
  const changed = is
    .map(({ commitment: { id, title }, status }) => ({ id, title, before: old.get(id) ?? null, after: status }))
    .filter((difference) => difference.before !== difference.after);
  const gone = was
    .filter(({ commitment }) => !kept.has(commitment.id))
    .map(({ commitment: { id, title }, status }) => ({ id, title, before: status, after: null }));
  return [...changed, ...gone];
}
