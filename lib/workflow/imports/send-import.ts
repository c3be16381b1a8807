import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can } from '@/lib/domain/permissions';
import type { Media } from '@/lib/domain/import';
import type { Actor } from '../actor';
import type { Import, ImportRefusal, ImportStore } from './import-store';
import { sha256 } from './new-document';

/** Imports of one account that may be on their way at once. */
export const MOST_OPEN_IMPORTS = 30;

/** A text or a file as somebody sent it. */
export interface SentFile {
  name: string;
  media: Media;
  bytes: Uint8Array;
}

/**
 * Takes a text or file in. The same bytes by the same account lead to the import that is open, however often they are sent,
 * also at the same moment.
 */
export async function sendImport(
  store: ImportStore,
  actor: Actor & { id: string },
  { name, media, bytes }: SentFile,
): Promise<Outcome<Pick<Import, 'id'> & { isNew: boolean }, ImportRefusal>> {
  const permission = can(actor.role, 'document.import', null);
  if (!permission.ok) return refused({ code: permission.error });
  const sourceSha256 = sha256(bytes);
  const open = await store.findOpenImport(actor.id, sourceSha256);
  if (open) return done({ id: open.id, isNew: false });
  if ((await store.countOpenImports(actor.id)) >= MOST_OPEN_IMPORTS)
    return refused({ code: 'too-many-imports', limit: MOST_OPEN_IMPORTS });
  const made = await store.insertImport({ accountId: actor.id, name, media, sourceSha256, bytes });
  if (!made) {
    const first = await store.findOpenImport(actor.id, sourceSha256);
    return first ? done({ id: first.id, isNew: false }) : refused({ code: 'not-found' });
  }
  const change = { action: 'import.send', subjectKind: 'import', subjectId: made.id, before: null };
  await store.record(actor, { ...change, after: { name, media, bytes: bytes.byteLength, sha256: sourceSha256 } });
  return done({ id: made.id, isNew: true });
}
