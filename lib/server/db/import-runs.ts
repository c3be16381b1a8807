import 'server-only';
import type {
  ImportFailure,
  ImportGoal,
  ImportMetadata,
  ImportNotice,
  ImportStep,
  Proposals,
  TextQuality,
} from '@/lib/domain/import';
import type { ImportPreview } from '@/lib/domain/import-preview';
import type { Database } from './client';
import type { Prisma } from './generated/client';

/** A run that nobody has heard of for this long has died. */
export const SILENT_SECONDS = 20;
/** Runs after which an import that kept dying is left to a person. */
export const MOST_ATTEMPTS = 3;

/** The import that a run has taken on. */
export interface Claim {
  importId: string;
  runId: string;
  goal: ImportGoal;
}

/** Takes an import on that waits; null where another run was first, or somebody cancelled it. */
export async function claimImport(db: Database, importId: string): Promise<Claim | null> {
  const [row] = await db.$queryRaw<{ run_id: string; goal: ImportGoal }[]>`
    UPDATE imports SET state = 'running', run_id = gen_random_uuid(), heartbeat_at = now(), attempts = attempts + 1,
      step = CASE goal WHEN 'text' THEN 'extract' ELSE 'read' END, updated_at = now()
    WHERE id = ${importId}::uuid AND state = 'queued' RETURNING run_id::text, goal`;
  return row ? { importId, runId: row.run_id, goal: row.goal } : null;
}

const own = ({ importId, runId }: Claim) => ({ id: importId, runId, state: 'running' });

/** Says that the run lives, and what it is at. False where the import is no longer its own: cancelled, or taken for dead. */
export async function beat(db: Database, claim: Claim, step?: ImportStep): Promise<boolean> {
  const changed = await db.$executeRaw`
    UPDATE imports SET heartbeat_at = now(), step = coalesce(${step ?? null}, step)
    WHERE id = ${claim.importId}::uuid AND run_id = ${claim.runId}::uuid AND state = 'running'`;
  return changed === 1;
}

/** What a run found in a file. */
export interface ExtractedText {
  pages: readonly string[];
  notices: readonly ImportNotice[];
  quality: TextQuality;
  metadata: ImportMetadata;
  proposed: Proposals;
}

const json = (value: object) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;

/** Keeps what was found; the run goes on. False where the import is no longer its own. */
export async function keepText(db: Database, claim: Claim, found: ExtractedText): Promise<boolean> {
  const { pages, notices, quality, metadata, proposed } = found;
  const data = {
    pages: json(pages),
    notices: json(notices),
    quality: json(quality),
    metadata: json(metadata),
    proposed: json(proposed),
  };
  return (await db.import.updateMany({ where: own(claim), data: { ...data, goal: 'preview' } })).count === 1;
}

const ENDED = { runId: null, heartbeatAt: null } as const;

/** The run is over, and a person goes on, with the preview where there is one. */
export async function endRun(
  db: Database,
  claim: Claim,
  made: { preview: ImportPreview; revision: number; dataRevision: bigint } | null,
): Promise<void> {
  const preview = made && {
    preview: json(made.preview),
    previewRevision: made.revision,
    previewDataRevision: made.dataRevision,
  };
  const data = { ...ENDED, ...preview, state: 'draft', attempts: 0, updatedAt: new Date() };
  await db.import.updateMany({ where: own(claim), data });
}

export async function failRun(db: Database, claim: Claim, failure: ImportFailure): Promise<void> {
  const data = { ...ENDED, state: 'failed', failure: json(failure), updatedAt: new Date() };
  await db.import.updateMany({ where: own(claim), data });
}

/** The text is a document already. */
export async function endAsDuplicate(db: Database, claim: Claim, documentKey: string): Promise<void> {
  const data = { ...ENDED, state: 'duplicate', documentKey, updatedAt: new Date() };
  await db.import.updateMany({ where: own(claim), data });
}

/**
 * Puts imports of dead runs back in the queue; those that died too often are left to a person.
 * @returns every import that waits and should have a job
 */
export async function recoverRuns(db: Database): Promise<string[]> {
  const interrupted: ImportFailure = { code: 'interrupted', place: null, limit: null };
  await db.$executeRaw`
    UPDATE imports SET run_id = NULL, heartbeat_at = NULL, updated_at = now(),
      state = CASE WHEN attempts < ${MOST_ATTEMPTS} THEN 'queued' ELSE 'failed' END,
      failure = CASE WHEN attempts < ${MOST_ATTEMPTS} THEN NULL ELSE ${JSON.stringify(interrupted)}::jsonb END
    WHERE state = 'running' AND heartbeat_at < now() - make_interval(secs => ${SILENT_SECONDS})`;
  const rows = await db.import.findMany({
    where: { state: 'queued' },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The bytes that were sent, with what they are. */
export async function readImportFile(
  db: Database,
  importId: string,
): Promise<{ name: string; media: string; bytes: Uint8Array }> {
  const row = await db.import.findUniqueOrThrow({ where: { id: importId }, include: { file: true } });
  if (!row.file) throw new Error(`import ${importId} has no file`);
  return { name: row.name, media: row.media, bytes: row.file.bytes };
}
