import type { DocumentView, ShownClause } from '@/lib/domain/document-view';

/** A run of text inside one clause, or between clauses. */
export interface DocumentPiece {
  text: string;
  clause: ShownClause | null;
}

/** One article of a document, or text that lies between articles. */
export interface DocumentParagraph {
  start: number;
  /** What stands before the article: its number, letter or dash, with white space as in the text. */
  mark: string;
  pieces: readonly DocumentPiece[];
}

/** A word: what has none is only the mark of the article after it. */
const WORD = /\p{L}\p{M}*\p{L}/u;

/**
 * Cuts a document's text into its articles, and these into clauses and what lies between. Nothing of the text is lost:
 * all marks and pieces joined are the text. Where spans of clauses meet, the earlier one keeps the letters.
 */
export function listParagraphs({ text, articles, clauses }: DocumentView): DocumentParagraph[] {
  const inOrder = [...clauses].sort((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs: DocumentParagraph[] = [];
  let at = 0;
  const add = (end: number, mark: string) => {
    if (end <= at && mark === '') return;
    paragraphs.push({ start: at - mark.length, mark, pieces: cut(text, at, end, inOrder) });
    at = Math.max(at, end);
  };
  for (const article of [...articles].sort((a, b) => a.start - b.start)) {
    const before = text.slice(at, Math.max(at, article.start));
    if (WORD.test(before)) add(article.start, '');
    const mark = text.slice(at, Math.max(at, article.start));
    at += mark.length;
    add(article.end, mark);
  }
  add(text.length, '');
  return paragraphs;
}

function cut(text: string, start: number, end: number, clauses: readonly ShownClause[]): DocumentPiece[] {
  const pieces: DocumentPiece[] = [];
  let at = start;
  const add = (to: number, clause: ShownClause | null) => {
    if (to <= at) return;
    pieces.push({ text: text.slice(at, to), clause });
    at = to;
  };
  for (const clause of clauses) {
    if (clause.end <= at || clause.start >= end) continue;
    add(Math.min(clause.start, end), null);
    add(Math.min(clause.end, end), clause);
  }
  add(end, null);
  return pieces;
}

/** Whether anything of a paragraph is seen. */
export function isBlank({ pieces }: DocumentParagraph): boolean {
  return pieces.every(({ text }) => text.trim() === '');
}
