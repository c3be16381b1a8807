import type { DocumentView, ShownClause } from '@/lib/domain/document-view';

/** A run of text inside one clause, or between clauses. */
export interface DocumentPiece {
  text: string;
  clause: ShownClause | null;
}

/** One article of a document, or text that lies between articles. */
export interface DocumentParagraph {
  start: number;
  label: string | null;
  pieces: readonly DocumentPiece[];
}

/**
 * Cuts a document's text into its articles, and these into clauses and what lies between. Nothing of the text is lost:
 * all pieces joined are the text. Where spans of clauses meet, the earlier one keeps the letters.
 */
export function listParagraphs({ text, articles, clauses }: DocumentView): DocumentParagraph[] {
  const inOrder = [...clauses].sort((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs: DocumentParagraph[] = [];
  let at = 0;
  const add = (end: number, label: string | null) => {
    if (end <= at) return;
    paragraphs.push({ start: at, label, pieces: cut(text, at, end, inOrder) });
    at = end;
  };
  for (const article of [...articles].sort((a, b) => a.start - b.start)) {
    add(article.start, null);
    add(article.end, article.label);
  }
  add(text.length, null);
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
