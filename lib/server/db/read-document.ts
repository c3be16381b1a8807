import type { DocumentKey } from '@/lib/domain/document';
import type { DocumentView } from '@/lib/domain/document-view';
import { applyCodings, reviewOf } from '@/lib/workflow/apply-codings';
import { sourcesInOrder } from './catalogue-rows';
import type { Database } from './client';
import { codingParts, toCoding } from './coding-store';
import { toDocument } from './document-store';
import { readingParts, toReading } from './reading-rows';

/** A document with its text and clauses, people's coding before the machine's; null where there is no such key. */
export async function findDocument(db: Database, key: DocumentKey): Promise<DocumentView | null> {
  return readDocumentView(db, key, true);
}

/** The same as the machine alone read it. */
export async function findMachineReading(db: Database, key: DocumentKey): Promise<DocumentView | null> {
  return readDocumentView(db, key, false);
}

async function readDocumentView(db: Database, key: DocumentKey, hasCodings: boolean): Promise<DocumentView | null> {
  const row = await db.document.findUnique({
    where: { key, withdrawnAt: null },
    include: {
      ...sourcesInOrder,
      reading: { include: readingParts },
      codings: { include: codingParts },
      commitments: { where: { commitment: { retiredAt: null } }, select: { commitmentId: true, startOffset: true } },
    },
  });
  if (!row) return null;
  const { text } = row;
  const codings = hasCodings ? row.codings.map(toCoding) : [];
  const reading = row.reading && applyCodings(toReading(row.reading), codings, text);
  const commitmentAt = new Map(row.commitments.map(({ startOffset, commitmentId }) => [startOffset, commitmentId]));
  return {
    document: toDocument(row),
    text,
    articles: reading?.articles ?? [],
    clauses: (reading?.clauses ?? []).map((clause) => ({
      ...clause,
      review: reviewOf(clause, codings, text),
      commitmentId: commitmentAt.get(clause.start) ?? null,
    })),
  };
}
