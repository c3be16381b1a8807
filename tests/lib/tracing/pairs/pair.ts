import type { ClauseKind, Strength } from '@/lib/domain/document';
import type { Relation } from '@/lib/domain/follow-up';

/** A promise of one round and words of a later one, and how the later words answer it. */
export interface Pair {
  theme: string;
  promise: string;
  strength?: Strength;
  due?: string;
  parties?: string[];
  later: string;
  /** A commitment where the answer is another promise. */
  kind?: ClauseKind;
  laterDue?: string;
  laterParties?: string[];
  /** The day that the later words report. */
  on?: string;
  answer: Relation | null;
}

/** A pair from its theme, the promise, the later words and the relation between them. */
export const pair = (
  theme: string,
  promise: string,
  later: string,
  answer: Relation | null,
  more: Partial<Pair> = {},
): Pair => ({
  theme,
  promise,
  later,
  answer,
  ...more,
});

export const said = (laterDue?: string): Partial<Pair> => ({ kind: 'commitment', laterDue });
