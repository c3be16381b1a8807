import 'server-only';
import { importMetadataSchema } from '@/lib/api/import-forms';
import type { ImportLine, ImportView } from '@/lib/api/import-pages';
import { IMPORT_STATES, IMPORT_STEPS, MEDIA, joinPages, lacksOf, type ImportFailure } from '@/lib/domain/import';
import { can } from '@/lib/domain/permissions';
import type { Session } from '../accounts/session';
import { database } from '../database';
import { importStore } from '../db/import-store';
import { readRevision } from '../db/revision';
import { oneOf } from '../db/values';
import { today } from '../today';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOST_LINES = 100;

function assertMayImport({ actor }: Session): void {
  if (!can(actor.role, 'document.import', null).ok) throw new Error(`${actor.role} may not import`);
}

/** Imports that were not given up, the last changed first. Throws where the session's role may not import. */
export async function listImports(session: Session): Promise<ImportLine[]> {
  assertMayImport(session);
  const rows = await database().import.findMany({
    where: { state: { not: 'discarded' } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: MOST_LINES,
    omit: { pages: true, preview: true, quality: true },
    include: { account: { select: { name: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    media: oneOf(MEDIA, row.media, `import ${row.id}: media`),
    state: oneOf(IMPORT_STATES, row.state, `import ${row.id}: state`),
    step: row.step === null ? null : oneOf(IMPORT_STEPS, row.step, `import ${row.id}: step`),
    failure: row.failure as unknown as ImportFailure | null,
    revision: row.revision,
    documentKey: row.documentKey,
    by: row.account.name,
    changedAt: row.updatedAt.toISOString(),
  }));
}

/** An import with its text, what is said of it, and its preview; null where there is none. */
export async function findImportView(session: Session, id: string): Promise<ImportView | null> {
  assertMayImport(session);
  if (!ID.test(id)) return null;
  const db = database();
  const store = importStore(
    db,
    () => new Date(),
    (json) => importMetadataSchema.parse(json),
  );
  const [found, row] = await Promise.all([
    store.findImport(id),
    db.import.findUnique({ where: { id }, select: { updatedAt: true, account: { select: { name: true } } } }),
  ]);
  if (!found || !row) return null;
  const catalogue = await store.findProcessCatalogue();
  const text = joinPages(found.pages ?? []);
  const isOfThis = found.previewRevision === found.revision && found.previewDataRevision === (await readRevision(db));
  return {
    id: found.id,
    name: found.name,
    media: found.media,
    byteCount: found.byteCount,
    state: found.state,
    goal: found.goal,
    step: found.step,
    failure: found.failure,
    pages: found.pages,
    notices: found.notices,
    quality: found.quality,
    metadata: found.metadata,
    proposed: found.proposed,
    revision: found.revision,
    preview: found.preview,
    documentKey: found.documentKey,
    isWithdrawn: found.isWithdrawn,
    by: row.account.name,
    changedAt: row.updatedAt.toISOString(),
    lacks: found.metadata && catalogue ? lacksOf(found.metadata, text, catalogue.rounds, today()) : [],
    isPreviewCurrent: found.preview !== null && isOfThis,
  };
}
