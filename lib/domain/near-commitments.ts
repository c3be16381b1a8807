import type { Commitment } from './commitment';
import type { BoardIndex } from './standing';

/** How many are worth showing. */
const MOST = 5;

/**
 * Commitments that a reader of one may want next: those that it is linked with in either direction, then those of its
 * main theme that are nearest in time.
 */
export function nearCommitments(index: BoardIndex, commitment: Commitment): Commitment[] {
  const linked = new Set(
    index.board.followUps.flatMap(({ commitmentId, to }) => {
      if (to.kind !== 'clause' || to.commitmentId === null) return [];
      if (commitmentId === commitment.id) return [to.commitmentId];
      return to.commitmentId === commitment.id ? [commitmentId] : [];
    }),
  );
  const others = index.commitments.filter((other) => other.id !== commitment.id);
  const at = index.commitments.indexOf(commitment);
  const distance = (other: Commitment) => Math.abs(index.commitments.indexOf(other) - at);
  const sameTheme = others
    .filter((other) => !linked.has(other.id) && other.themes[0] === commitment.themes[0])
    .sort((a, b) => distance(a) - distance(b));
  return [...others.filter((other) => linked.has(other.id)), ...sameTheme].slice(0, MOST);
}
