import 'server-only';
import type { ImportChange, ImportStore, NewImport, PublishingStore } from '@/lib/workflow/imports/import-store';
import { auditRecorder } from './audit-recorder';
import { catalogueStore } from './catalogue-store';
import type { Database } from './client';
import { corpusStore } from './corpus-store';
import { Prisma } from './generated/client';
import { toImport, withDocumentState, type ToMetadata } from './import-rows';
import { findFirstProcess } from './read-board';
import { readRevision } from './revision';

const OPEN = ['queued', 'running', 'draft'];

/** What the use cases of imports need, inside one transaction. */
export function importStore(db: Database, now: () => Date, toMetadata: ToMetadata): PublishingStore {
  return {
    ...auditRecorder(db, now),
    ...rows(db, toMetadata),
    ...documents(db),
    corpus: corpusStore(db),
  };
}

function rows(db: Database, toMetadata: ToMetadata) {
  return {
    findImport: async (id) => {
      const row = await db.import.findUnique({ where: { id }, include: withDocumentState });
      return row && toImport(row, toMetadata);
    },
    findOpenImport: async (accountId, sourceSha256) => {
      const where = { accountId, sourceSha256, state: { in: OPEN } };
      const row = await db.import.findFirst({ where, include: withDocumentState });
      return row && toImport(row, toMetadata);
    },
    countOpenImports: (accountId) => db.import.count({ where: { accountId, state: { in: OPEN } } }),
    insertImport: async (created) => {
      const id = await insertImport(db, created);
      if (id === null) return null;
      return toImport(await db.import.findUniqueOrThrow({ where: { id }, include: withDocumentState }), toMetadata);
    },
    updateImport: async (id, { revision, states }, change) => {
      const where = { id, revision, state: { in: [...states] } };
      return (await db.import.updateMany({ where, data: toColumns(change) })).count === 1;
    },
  } satisfies Partial<ImportStore>;
}

/** Two that send the same at once: the second waits here for the first, and then finds it. */
async function insertImport(db: Database, { accountId, name, media, sourceSha256, bytes }: NewImport) {
  const [made] = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO imports (account_id, name, media, source_sha256, byte_count)
    VALUES (${accountId}, ${name}, ${media}, ${sourceSha256}, ${bytes.byteLength})
    ON CONFLICT DO NOTHING RETURNING id::text`;
  if (!made) return null;
  await db.importFile.create({ data: { importId: made.id, bytes: new Uint8Array(bytes) } });
  return made.id;
}

function toColumns({
  metadata,
  pages,
  state,
  goal,
  documentKey,
}: ImportChange): Prisma.ImportUpdateManyMutationInput & {
  documentKey?: string;
} {
  const isWork = state === 'queued' || state === 'cancelled' || state === 'discarded';
  return {
    state,
    goal,
    documentKey,
    metadata: metadata && json(metadata),
    pages: pages && json(pages),
    revision: { increment: 1 },
    updatedAt: new Date(),
    // whoever was at work on it finds out by its run being no longer named here
    ...(isWork ? { runId: null, heartbeatAt: null, attempts: 0, failure: Prisma.DbNull } : {}),
    ...(state === 'queued' ? { step: null } : {}),
  };
}

const json = (value: object) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;

function documents(db: Database) {
  return {
    findDocumentByText: async (text) => {
      const rows = await db.$queryRaw<{ key: string }[]>`
        SELECT key FROM documents WHERE words_sha256(text) = words_sha256(${text}) ORDER BY key LIMIT 1`;
      return rows[0]?.key ?? null;
    },
    readDataRevision: () => readRevision(db),
    findProcessCatalogue: async () => {
      const processId = await findFirstProcess(db);
      return processId === null ? null : catalogueStore(db).findCatalogue(processId);
    },
    noteAddedRound: async (processId, roundId) => {
      await db.catalogueEdit.create({ data: { processId, kind: 'round', subjectId: roundId, isAdded: true } });
    },
    isDocumentInUse: async (key) => {
      const inForce = { status: { not: null }, supersededBy: { none: {} } };
      const evidence = await db.evidence.count({ where: { documentKey: key, decision: inForce } });
      const decided = await db.commitmentSource.count({
        where: { documentKey: key, commitment: { decisions: { some: inForce } } },
      });
      return evidence + decided > 0;
    },
    setWithdrawn: async (key, at) => {
      await db.document.update({ where: { key }, data: { withdrawnAt: at } });
    },
  } satisfies Partial<ImportStore>;
}
