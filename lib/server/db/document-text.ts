import type { DocumentKey } from '@/lib/domain/document';
import type { Database } from './client';

/** The text of a document; null where there is none such. */
export async function findText(db: Database, key: DocumentKey): Promise<string | null> {
  return (await db.document.findUnique({ where: { key }, select: { text: true } }))?.text ?? null;
}
