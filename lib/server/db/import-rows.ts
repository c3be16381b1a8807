import {
  IMPORT_FAILURES,
  IMPORT_STATES,
  IMPORT_STEPS,
  MEDIA,
  type ImportFailure,
  type ImportMetadata,
  type ImportNotice,
  type Proposals,
  type TextQuality,
} from '@/lib/domain/import';
import type { ImportPreview } from '@/lib/domain/import-preview';
import type { Import } from '@/lib/workflow/imports/import-store';
import type { Prisma } from './generated/client';
import { isRecord, oneOf } from './values';

export const withDocumentState = {
  document: { select: { withdrawnAt: true } },
} as const satisfies Prisma.ImportInclude;
export type ImportRow = Prisma.ImportGetPayload<{ include: typeof withDocumentState }>;

/** What the JSON columns hold, checked where people can write them. */
export type ToMetadata = (json: unknown) => ImportMetadata;

/** An import as it is kept. Columns that only the program writes are taken as they were written. */
export function toImport(row: ImportRow, toMetadata: ToMetadata): Import {
  const { id, accountId, name, byteCount, attempts, revision, previewRevision, previewDataRevision, documentKey } = row;
  const what = `import ${id}`;
  return {
    id,
    accountId,
    name,
    byteCount,
    attempts,
    revision,
    previewRevision,
    previewDataRevision,
    documentKey,
    media: oneOf(MEDIA, row.media, `${what}: media`),
    state: oneOf(IMPORT_STATES, row.state, `${what}: state`),
    goal: oneOf(['text', 'preview'] as const, row.goal, `${what}: goal`),
    step: row.step === null ? null : oneOf(IMPORT_STEPS, row.step, `${what}: step`),
    failure: row.failure === null ? null : toFailure(row.failure, what),
    pages: row.pages === null ? null : toPages(row.pages, what),
    notices: row.notices as unknown as readonly ImportNotice[],
    quality: row.quality as unknown as TextQuality | null,
    metadata: row.metadata === null ? null : toMetadata(row.metadata),
    proposed: row.proposed as unknown as Proposals | null,
    preview: row.preview as unknown as ImportPreview | null,
    isWithdrawn: row.document?.withdrawnAt != null && row.state === 'published',
  };
}

function toFailure(value: unknown, what: string): ImportFailure {
  if (!isRecord(value) || typeof value.code !== 'string') throw new Error(`${what}: its failure has no code`);
  return {
    code: oneOf(IMPORT_FAILURES, value.code, `${what}: failure`),
    place: typeof value.place === 'string' ? value.place : null,
    limit: typeof value.limit === 'number' ? value.limit : null,
  };
}

function toPages(value: unknown, what: string): string[] {
  if (Array.isArray(value) && value.every((page) => typeof page === 'string')) return value;
  throw new Error(`${what}: its pages are no texts`);
}
