import 'server-only';
import type { CheckedDocument, ReadingDeskView } from '@/lib/api/coding-pages';
import type { Board } from '@/lib/domain/board';
import { showEdits } from '@/lib/domain/clause-edits';
import type { DocumentKey } from '@/lib/domain/document';
import { can } from '@/lib/domain/permissions';
import { placeCodings } from '@/lib/workflow/codings/save-codings';
import type { Session } from '../accounts/session';
import { database } from '../database';
import { findCodedDocument } from '../db/coding-desk-store';
import { findMachineReading } from '../db/read-document';
import { corpusStore } from '../db/corpus-store';

function assertCodes(session: Session): void {
  if (!can(session.actor.role, 'coding.write', null).ok) throw new Error('this role may not see the reading desk');
}

/** A document for the reading desk; null where there is none such. Throws where the session's role may not code. */
export async function findReadingDesk(
  session: Session,
  key: DocumentKey,
  board: Board,
): Promise<ReadingDeskView | null> {
  assertCodes(session);
  const [view, coded] = await Promise.all([findMachineReading(database(), key), findCodedDocument(database(), key)]);
  if (!view || !coded) return null;
  const named = (values: Board['themes'] | Board['parties']) => values.map(({ id, name }) => ({ id, name }));
  return {
    document: view.document,
    text: view.text,
    articles: view.articles,
    machine: view.clauses,
    edits: placeCodings(coded).map(({ edit }) => edit),
    revision: coded.revision,
    themes: named(board.themes),
    parties: named(board.parties),
    mayReview: can(session.actor.role, 'coding.review', { isAuthor: false, mayReviewOwn: false }).ok,
  };
}

/** Every document with how far people have checked it, the least checked first. Throws where the session's role may not code. */
export async function listCheckedDocuments(session: Session, board: Board): Promise<CheckedDocument[]> {
  assertCodes(session);
  const store = corpusStore(database());
  const [readings, codings] = [await store.listReadings(board.process.id), await store.listCodings(board.process.id)];
  const checked = board.documents.map((document) => {
    const edits = (codings.get(document.key) ?? []).map((coding) => ({
      ...coding,
      isReviewed: coding.review === 'reviewed',
    }));
    const machine = (readings.get(document.key)?.clauses ?? []).map((clause) => {
      return { ...clause, review: 'machine' as const, commitmentId: null };
    });
    const shown = showEdits(machine, edits);
    const count = (review: string) => shown.filter((clause) => clause.review === review).length;
    const reviewed = count('reviewed');
    return { document, clauses: shown.length, coded: count('coded') + reviewed, reviewed };
  });
  const share = ({ coded, clauses }: CheckedDocument) => (clauses === 0 ? 1 : coded / clauses);
  return checked.sort((a, b) => share(a) - share(b));
}
