import 'server-only';
import type { DocumentKey } from '@/lib/domain/document';
import type { CorpusStore } from '@/lib/workflow/corpus-store';
import type { CodedDocument, CodingStore, StoredCoding } from '@/lib/workflow/codings/save-codings';
import { auditRecorder } from './audit-recorder';
import type { Database } from './client';
import { codingParts, toCoding } from './coding-store';
import { toDueColumns } from './due-columns';
import { readRules } from './rules-store';

/** What saving codings needs, inside one transaction. */
export function codingDeskStore(store: CorpusStore, db: Database, now: () => Date): CodingStore {
  return {
    ...store,
    ...auditRecorder(db, now),
    findCodedDocument: (key) => findCodedDocument(db, key),
    mayReviewOwn: async () => (await readRules(db)).mayReviewOwn,
    writeCodings: async (documentKey, removed, added, revision) => {
      for (const { start, end } of removed)
        await db.coding.deleteMany({ where: { documentKey, startOffset: start, endOffset: end } });
      for (const coding of added) await addCoding(db, documentKey, coding, now());
      const where = { documentKey };
      await db.codingRevision.upsert({ where, create: { documentKey, revision }, update: { revision } });
    },
  };
}

/** The people's coding of a document, in the order of the text; null where there is no such document. */
export async function findCodedDocument(db: Database, key: DocumentKey): Promise<CodedDocument | null> {
  const row = await db.document.findUnique({
    where: { key },
    include: {
      round: { select: { series: { select: { processId: true } } } },
      codings: { include: codingParts, orderBy: { startOffset: 'asc' } },
      codingRevision: true,
    },
  });
  if (!row) return null;
  const codings = row.codings.map((coding) => {
    const { codedBy, codedById, reviewedBy } = coding;
    return { ...toCoding(coding), codedBy, codedById, reviewedBy };
  });
  const { processId } = row.round.series;
  return { processId, text: row.text, revision: row.codingRevision?.revision ?? 0, codings };
}

async function addCoding(db: Database, documentKey: DocumentKey, coding: StoredCoding, codedAt: Date): Promise<void> {
  const { quote, start, end, kind, strength, speaker, due, review, isRejected } = coding;
  const { codedBy, codedById, reviewedBy } = coding;
  const { id } = await db.coding.create({
    data: {
      documentKey,
      quote,
      startOffset: start,
      endOffset: end,
      kind,
      strength,
      speakerId: speaker,
      ...toDueColumns(due),
      review,
      isRejected,
      codedBy,
      codedById,
      reviewedBy,
      codedAt,
    },
    select: { id: true },
  });
  const themes = coding.themes.map((themeId, position) => ({ codingId: id, themeId, position }));
  const parties = coding.parties.map((partyId, position) => ({ codingId: id, partyId, position }));
  await db.codingTheme.createMany({ data: themes });
  await db.codingParty.createMany({ data: parties });
}
