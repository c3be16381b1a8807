import type { RoundId } from '@/lib/domain/calendar';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { DocumentKey } from '@/lib/domain/document';
import type { Span } from '@/lib/domain/due-date';

/** The words by which a commitment is found again. */
export interface Anchor extends Span {
  documentKey: DocumentKey;
  quote: string;
}

export interface StoredAnchors {
  id: CommitmentId;
  roundId: RoundId;
  sources: readonly Anchor[];
}

export interface ReadAnchors {
  roundId: RoundId;
  sources: readonly Anchor[];
}

/** Quotes of one document count as the same promise from this share of common words on. */
const SAME_WORDS = 0.6;

/**
 * Which stored commitment each one that was read now is: by the same quote, then by overlapping place and words, then by words alone;
 * null for a new one. Each stored commitment is given at most once, the surest pairs first.
 */
export function matchCommitments(
  stored: readonly StoredAnchors[],
  read: readonly ReadAnchors[],
): (CommitmentId | null)[] {
  const byRound = new Map<RoundId, StoredAnchors[]>();
  for (const commitment of stored) {
    byRound.set(commitment.roundId, [...(byRound.get(commitment.roundId) ?? []), commitment]);
  }
  const pairs = read.flatMap((now, index) =>
    (byRound.get(now.roundId) ?? []).flatMap(({ id, sources }) => {
      const score = likeness(sources, now.sources);
      return score > 0 ? [{ id, index, score }] : [];
    }),
  );
  const result: (CommitmentId | null)[] = read.map(() => null);
  const taken = new Set<CommitmentId>();
  for (const { id, index } of pairs.sort((a, b) => b.score - a.score || a.index - b.index)) {
    if (result[index] !== null || taken.has(id)) continue;
    result[index] = id;
    taken.add(id);
  }
  return result;
}

/** Above 2 for the same quote in the same document, the nearer the better; above 1 for the same quote elsewhere; below for likeness. */
function likeness(before: readonly Anchor[], now: readonly Anchor[]): number {
  return Math.max(0, ...before.flatMap((a) => now.map((b) => anchorLikeness(a, b))));
}

function anchorLikeness(a: Anchor, b: Anchor): number {
  if (a.quote === b.quote) return a.documentKey === b.documentKey ? 2 + 1 / (1 + Math.abs(a.start - b.start)) : 1.5;
  if (a.documentKey !== b.documentKey) return 0;
  if (a.quote.includes(b.quote) || b.quote.includes(a.quote)) return 1;
  const words = commonWords(a.quote, b.quote);
  return words >= SAME_WORDS ? words : 0;
}

/** Twice the common words over the words of both, 0 to 1. */
function commonWords(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

const wordsOf = (quote: string) => new Set(quote.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
