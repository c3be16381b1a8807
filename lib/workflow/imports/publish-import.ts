import type { DocumentKey } from '@/lib/domain/document';
import { joinPages, lacksOf } from '@/lib/domain/import';
import type { IsoDay } from '@/lib/domain/iso-day';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can } from '@/lib/domain/permissions';
import type { Actor } from '../actor';
import type { Json } from '../audit/canonical-json';
import type { Reader } from '../reader';
import { refreshCommitments } from '../refresh-commitments';
import type { ImportRefusal, PublishingStore } from './import-store';
import { addDocument, sha256 } from './new-document';

interface Context {
  reader: Reader;
  today: IsoDay;
}

/**
 * Makes a document of an import: its round, its reading, promises and links, and the row of the log, all or nothing. Only what
 * was looked at is published: the preview must be of this revision, and nothing that is shown may have changed since.
 */
export async function publishImport(
  store: PublishingStore,
  actor: Actor,
  { id, revision }: { id: string; revision: number },
  { reader, today }: Context,
): Promise<Outcome<{ documentKey: DocumentKey }, ImportRefusal>> {
  const permission = can(actor.role, 'document.import', null);
  if (!permission.ok) return refused({ code: permission.error });
  const found = await store.findImport(id);
  if (!found) return refused({ code: 'not-found' });
  const { metadata, pages, preview } = found;
  if (found.state !== 'draft' || metadata === null || pages === null) return refused({ code: 'illegal-move' });
  if (found.revision !== revision)
    return refused({ code: 'conflict', current: { revision: found.revision, metadata, pages } });
  const text = joinPages(pages);
  const catalogue = await store.findProcessCatalogue();
  if (!catalogue) return refused({ code: 'not-found' });
  const lacks = lacksOf(metadata, text, catalogue.rounds, today);
  if (lacks.length > 0) return refused({ code: 'import-lacks', lacks });
  const known = await store.findDocumentByText(text);
  if (known !== null) return refused({ code: 'duplicate', documentKey: known });
  const isOld = preview === null || found.previewRevision !== revision;
  if (isOld || found.previewDataRevision !== (await store.readDataRevision())) return refused({ code: 'preview-old' });
  const document = await addDocument(store.corpus, catalogue.process.id, { metadata, text }, reader);
  if (preview.newRound) {
    const { id: roundId } = preview.newRound;
    await store.noteAddedRound(catalogue.process.id, roundId);
    const added = { action: 'catalogue.add', subjectKind: 'round', subjectId: roundId, before: null };
    await store.record(actor, { ...added, after: preview.newRound as unknown as Json });
  }
  const change = { state: 'published', documentKey: document.key } as const;
  if (!(await store.updateImport(id, { revision, states: ['draft'] }, change)))
    return refused({ code: 'illegal-move' });
  const published = {
    ...document,
    import: id,
    file: found.name,
    text: { sha256: sha256(text), letters: text.length },
    newRound: preview.newRound,
    commitments: preview.commitments.map((commitment) => commitment.id),
    followUps: preview.followUps.length,
    changes: preview.changes.map(({ commitmentId, before, after }) => ({ commitmentId, before, after })),
  };
  const subject = { subjectKind: 'document', subjectId: document.key };
  await store.record(actor, {
    action: 'document.publish',
    ...subject,
    before: null,
    after: published as unknown as Json,
  });
  return done({ documentKey: document.key });
}

/**
 * Takes a published document back, or shows it again: a new change with its reason, nothing is deleted. Refused while a decision
 * or a piece of evidence rests on it.
 */
export async function withdrawImport(
  store: PublishingStore,
  actor: Actor,
  { id, revision, reason, isRestored }: { id: string; revision: number; reason: string; isRestored: boolean },
  { reader, now }: { reader: Reader; now: Date },
): Promise<Outcome<{ documentKey: DocumentKey }, ImportRefusal>> {
  const permission = can(actor.role, 'document.withdraw', null);
  if (!permission.ok) return refused({ code: permission.error });
  const found = await store.findImport(id);
  const catalogue = await store.findProcessCatalogue();
  if (!found || !catalogue) return refused({ code: 'not-found' });
  const { documentKey, isWithdrawn } = found;
  if (found.state !== 'published' || documentKey === null || isWithdrawn !== isRestored)
    return refused({ code: 'illegal-move' });
  if (!isRestored && (await store.isDocumentInUse(documentKey))) return refused({ code: 'in-use' });
  if (!(await store.updateImport(id, { revision, states: ['published'] }, {})))
    return refused({ code: 'conflict', current: { revision: found.revision, metadata: null, pages: null } });
  await store.setWithdrawn(documentKey, isRestored ? null : now);
  await refreshCommitments(store.corpus, catalogue.process.id, reader);
  const action = isRestored ? 'document.restore' : 'document.withdraw';
  await store.record(actor, {
    action,
    subjectKind: 'document',
    subjectId: documentKey,
    before: { isWithdrawn },
    after: { isWithdrawn: !isWithdrawn, reason },
  });
  return done({ documentKey });
}
