import type { RoundId } from './calendar';
import type { DueDate, Span } from './due-date';
import type { DocumentKey, SourceKind, Strength } from './document';
import type { IsoDay } from './iso-day';
import type { Bilingual } from './language';
import type { PartyId, ThemeId } from './vocabulary';

/** Public id: the round's code and the order in its texts, `A8-3`. Never reused. */
export type CommitmentId = string;

/** Whose coding is shown: read by machine, coded by an editor, or reviewed by a second one. */
export type ReviewState = 'machine' | 'coded' | 'reviewed';

/** A clause that says the commitment, with its exact words and the sentence around them. */
export interface SourceClause extends Span {
  clauseId: string;
  documentKey: DocumentKey;
  sourceKind: SourceKind;
  quote: string;
  /** The rest of the sentence: `before + quote + after`. */
  before: string;
  after: string;
}

/** A promise of one round, with every clause of that round that says it. The first source is the leading one. */
export interface Commitment {
  id: CommitmentId;
  roundId: RoundId;
  promisedOn: IsoDay;
  strength: Strength;
  themes: readonly ThemeId[];
  parties: readonly PartyId[];
  due: DueDate | null;
  title: Bilingual;
  review: ReviewState;
  sources: readonly SourceClause[];
}
