import 'server-only';
import { connection } from 'next/server';
import type { DocumentKey } from '@/lib/domain/document';
import type { DocumentView } from '@/lib/domain/document-view';
import { byRevision } from './by-revision';
import { findDocument } from './db/read-document';

/** A document with its text, articles and clauses; null where there is no such key. */
export async function findDocumentView(key: DocumentKey): Promise<DocumentView | null> {
  await connection();
  return byRevision(`document ${key}`, (db) => findDocument(db, key));
}
