import type { Commitment, CommitmentId } from '@/lib/domain/commitment';
import type { DocumentKey, DocumentReading, SourceDocument } from '@/lib/domain/document';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { LinkReview } from '@/lib/domain/link-review';
import type { PeopleCoding } from './apply-codings';
import type { CatalogueStore } from './catalogue';
import type { DeskTitle } from './find-title';

/** A document with its text. */
export interface StoredDocument {
  document: SourceDocument;
  text: string;
}

/** A commitment as it is kept: also when its words are no longer read as a promise (`isRetired`), because its id is never given again. */
export interface StoredCommitment extends Commitment {
  number: number;
  isRetired: boolean;
}

/** What loading and reading need of a store. All of it happens in one transaction, which the store's binding opens. */
export interface CorpusStore extends CatalogueStore {
  /** Those that are shown; one that was withdrawn is not. */
  listDocuments(processId: string): Promise<StoredDocument[]>;
  /** What came in by the desk, withdrawn or not: a data set never takes its place. */
  listImportedTexts(): Promise<{ key: DocumentKey; text: string }[]>;
  /** Adds or overwrites; a new text takes the old reading away. */
  saveDocument(document: SourceDocument, text: string): Promise<void>;
  listReadings(processId: string): Promise<Map<DocumentKey, DocumentReading>>;
  /** Puts a reading in the place of the document's old one; the coding of people stays. */
  saveReading(documentKey: DocumentKey, reading: DocumentReading): Promise<void>;
  listCodings(processId: string): Promise<Map<DocumentKey, PeopleCoding[]>>;
  /** What people said of links from the process's commitments. */
  listLinkReviews(processId: string): Promise<LinkReview[]>;
  listTitles(): Promise<DeskTitle[]>;
  saveTitles(titles: readonly DeskTitle[]): Promise<void>;
  /** Retired ones too, in the order of their rounds and numbers. */
  listCommitments(processId: string): Promise<StoredCommitment[]>;
  saveCommitments(commitments: readonly StoredCommitment[]): Promise<void>;
  /** Commitments with a decision that is neither superseded nor withdrawn. */
  listDecided(processId: string): Promise<Set<CommitmentId>>;
  listFollowUps(processId: string): Promise<FollowUp[]>;
  /** Puts these in the place of all links of the process. */
  replaceFollowUps(processId: string, followUps: readonly FollowUp[]): Promise<void>;
}
