import { isDeepStrictEqual } from 'node:util';
import type { CodingEdit } from '@/lib/domain/clause-edits';
import type { DocumentKey } from '@/lib/domain/document';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can, type PermissionRefusal } from '@/lib/domain/permissions';
import { overlaps } from '@/lib/domain/spans';
import type { Actor } from '../actor';
import type { Json } from '../audit/canonical-json';
import type { Recorder } from '../audit/change';
import { locate, type PeopleCoding } from '../apply-codings';
import type { CorpusStore } from '../corpus-store';
import type { Reader } from '../reader';
import { refreshCommitments } from '../refresh-commitments';

/** A coding as it is kept, with who made it and who reviewed it. */
export interface StoredCoding extends PeopleCoding {
  codedBy: string;
  /** Null where the account is gone. */
  codedById: string | null;
  reviewedBy: string | null;
}

/** The people's coding of one document. */
export interface CodedDocument {
  processId: string;
  text: string;
  /** Counts the saves; 0 before the first. */
  revision: number;
  codings: readonly StoredCoding[];
}

/** What saving codings needs of the database, all of it in one transaction. */
export interface CodingStore extends CorpusStore, Recorder {
  findCodedDocument(key: DocumentKey): Promise<CodedDocument | null>;
  mayReviewOwn(): Promise<boolean>;
  /** Takes codings away by their old span and adds others; counts the document's saves to `revision`. */
  writeCodings(
    key: DocumentKey,
    removed: readonly StoredCoding[],
    added: readonly StoredCoding[],
    revision: number,
  ): Promise<void>;
}

export type CodingRefusal =
  | { code: PermissionRefusal }
  | { code: 'not-found' }
  | { code: 'conflict'; revision: number; edits: readonly CodingEdit[] }
  | { code: 'invalid'; fields: readonly string[] };

interface Saved {
  revision: number;
  edits: readonly CodingEdit[];
}

/**
 * Puts these edits in the place of all people's coding of a document; commitments, links and statuses follow in the same transaction.
 * An edit that says something new is coded by the actor and waits for a second pair of eyes; `isReviewed` on one that stood there
 * already is a review.
 */
export async function saveCodings(
  store: CodingStore,
  actor: Actor,
  { documentKey, revision, edits }: { documentKey: DocumentKey; revision: number; edits: readonly CodingEdit[] },
  reader: Reader,
): Promise<Outcome<Saved, CodingRefusal>> {
  const permission = can(actor.role, 'coding.write', null);
  if (!permission.ok) return refused({ code: permission.error });
  const document = await store.findCodedDocument(documentKey);
  if (!document) return refused({ code: 'not-found' });
  const placed = placeCodings(document);
  if (document.revision !== revision)
    return refused({ code: 'conflict', revision: document.revision, edits: placed.map(({ edit }) => edit) });
  const fault = findFault(document.text, edits);
  if (fault) return refused({ code: 'invalid', fields: [fault] });
  const mayReviewOwn = await store.mayReviewOwn();
  const next: StoredCoding[] = [];
  for (const edit of edits) {
    const judged = judge(edit, placed, document.text, actor, mayReviewOwn);
    if (!judged.ok) return judged;
    next.push(judged.value);
  }
  const old = placed.map(({ stored }) => stored);
  const removed = old.filter((coding) => !next.some((other) => isDeepStrictEqual(other, coding)));
  const added = next.filter((coding) => !old.some((other) => isDeepStrictEqual(other, coding)));
  if (removed.length + added.length === 0) return done({ revision, edits });
  await store.writeCodings(documentKey, removed, added, revision + 1);
  await refreshCommitments(store, document.processId, reader);
  const subject = { subjectKind: 'document', subjectId: documentKey };
  await store.record(actor, {
    action: 'coding.save',
    ...subject,
    before: toLogged(removed),
    after: toLogged(added),
  });
  return done({ revision: revision + 1, edits: next.map(toEdit) });
}

interface Placed {
  stored: StoredCoding;
  edit: CodingEdit;
}

/** The codings whose words are in the text, where they now stand. */
export function placeCodings({ text, codings }: Pick<CodedDocument, 'text' | 'codings'>): Placed[] {
  return codings.flatMap((stored) => {
    const span = locate(text, stored);
    if (!span) return [];
    const shift = span.start - stored.start;
    const due = stored.due && { ...stored.due, start: stored.due.start + shift, end: stored.due.end + shift };
    return [{ stored, edit: toEdit({ ...stored, ...span, due }) }];
  });
}

function toEdit(coding: StoredCoding): CodingEdit {
  const { start, end, kind, strength, themes, parties, speaker, due, isRejected, review } = coding;
  return { start, end, kind, strength, themes, parties, speaker, due, isRejected, isReviewed: review === 'reviewed' };
}

/** What an edit becomes: unchanged, reviewed, or new and waiting for review. */
function judge(
  edit: CodingEdit,
  placed: readonly Placed[],
  text: string,
  actor: Actor,
  mayReviewOwn: boolean,
): Outcome<StoredCoding, CodingRefusal> {
  const { isReviewed, ...said } = edit;
  const known = placed.find((other) => {
    return isDeepStrictEqual({ ...other.edit, isReviewed }, edit);
  });
  const quote = text.slice(edit.start, edit.end);
  const place = { ...said, quote };
  if (!known) {
    const by = { codedBy: actor.name, codedById: actor.id, reviewedBy: null };
    return done({ ...place, review: 'coded', ...by });
  }
  const { codedBy, codedById, review, reviewedBy } = known.stored;
  if ((review === 'reviewed') === isReviewed) return done({ ...place, review, codedBy, codedById, reviewedBy });
  const isAuthor = codedById !== null && codedById === actor.id;
  const permission = can(actor.role, 'coding.review', { isAuthor, mayReviewOwn });
  if (!permission.ok) return refused({ code: permission.error });
  const reviewed = isReviewed ? ('reviewed' as const) : ('coded' as const);
  return done({ ...place, review: reviewed, codedBy, codedById, reviewedBy: isReviewed ? actor.name : null });
}

/** The first edit that does not fit the text or another edit: its place in the list, or null. */
function findFault(text: string, edits: readonly CodingEdit[]): string | null {
  const inOrder = edits.map((edit, position) => ({ edit, position })).sort((a, b) => a.edit.start - b.edit.start);
  for (const [at, { edit, position }] of inOrder.entries()) {
    const next = inOrder[at + 1];
    const isInText = edit.start >= 0 && edit.start < edit.end && edit.end <= text.length;
    if (!isInText || (next && overlaps(edit, next.edit))) return `edits.${position}`;
    if ((edit.kind === 'commitment') !== (edit.strength !== null)) return `edits.${position}.strength`;
    if (edit.due && text.slice(edit.due.start, edit.due.end) !== edit.due.words) return `edits.${position}.due`;
  }
  return null;
}

/** Codings as the log keeps them: by their place, each as one line. */
function toLogged(codings: readonly StoredCoding[]): Json {
  const lines = codings.map(
    ({ start, end, quote, isRejected, kind, strength, themes, parties, speaker, due, review }) => {
      const said = isRejected
        ? ['no clause']
        : [kind, strength, themes.join('+'), parties.join('+'), speaker, due?.edtf ?? due?.words, review];
      return [`${start}-${end}`, [quote, ...said.filter(Boolean)].join(' | ')];
    },
  );
  return codings.length === 0 ? null : (Object.fromEntries(lines) as Json);
}
