import type { CommitmentId, ReviewState } from './commitment';
import type { Article, ClauseReading, SourceDocument } from './document';

/** A clause as it is shown: coded by people where they did, else as the machine read it. */
export interface ShownClause extends ClauseReading {
  review: ReviewState;
  /** The commitment that it says; null where it says none. */
  commitmentId: CommitmentId | null;
}

/** A document with its text and what stands in it. */
export interface DocumentView {
  document: SourceDocument;
  text: string;
  articles: readonly Article[];
  clauses: readonly ShownClause[];
}
