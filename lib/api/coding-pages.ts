import type { CodingEdit } from '@/lib/domain/clause-edits';
import type { Article, SourceDocument } from '@/lib/domain/document';
import type { ShownClause } from '@/lib/domain/document-view';
import type { Bilingual } from '@/lib/domain/language';

/** A document as the reading desk opens it: the machine's clauses, and people's edits over them. */
export interface ReadingDeskView {
  document: SourceDocument;
  text: string;
  articles: readonly Article[];
  machine: readonly ShownClause[];
  edits: readonly CodingEdit[];
  revision: number;
  themes: readonly { id: string; name: Bilingual }[];
  parties: readonly { id: string; name: Bilingual }[];
  /** Whether the person may mark the coding of others as reviewed. */
  mayReview: boolean;
}

/** How far people have checked a document. */
export interface CheckedDocument {
  document: SourceDocument;
  clauses: number;
  coded: number;
  reviewed: number;
}
