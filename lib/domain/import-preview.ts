import type { Round, RoundId } from './calendar';
import type { CommitmentId } from './commitment';
import type { Article, ClauseReading, DocumentKey, Strength } from './document';
import type { DueDate } from './due-date';
import type { FollowUp } from './follow-up';
import type { Bilingual } from './language';
import type { PartyId, ThemeId } from './vocabulary';
import type { Status } from './status';
import type { IsoDay } from './iso-day';

/** A promise that the text holds: a new one, or one of the same round that is known already and gains a source. */
export interface PreviewCommitment {
  id: CommitmentId;
  isNew: boolean;
  title: Bilingual;
  strength: Strength;
  themes: readonly ThemeId[];
  parties: readonly PartyId[];
  due: DueDate | null;
  quote: string;
}

/** A link that would be new, with the words of both sides. */
export interface PreviewFollowUp {
  commitmentId: CommitmentId;
  title: Bilingual;
  relation: FollowUp['relation'];
  score: number;
  answeredOn: IsoDay;
  fromQuote: string;
  /** Null where a round or an event answers. */
  toQuote: string | null;
  matched: FollowUp['matched'];
  rules: readonly string[];
}

/** An earlier promise whose status would be another one. */
export interface StatusChange {
  commitmentId: CommitmentId;
  title: Bilingual;
  before: Status | null;
  after: Status | null;
}

/** What publishing would do, computed by the rules that publishing goes by. */
export interface ImportPreview {
  key: DocumentKey;
  roundId: RoundId;
  /** The round that would be added; null where it is in the calendar. */
  newRound: Round | null;
  articles: readonly Article[];
  clauses: readonly ClauseReading[];
  commitments: readonly PreviewCommitment[];
  followUps: readonly PreviewFollowUp[];
  changes: readonly StatusChange[];
  /** Promises that would no longer be shown, and links that would no longer hold. */
  retired: readonly { commitmentId: CommitmentId; title: Bilingual }[];
  lostFollowUps: number;
}
