import type { DocumentKey, DocumentReading } from '@/lib/domain/document';
import type { CorpusStore } from '@/lib/workflow/corpus-store';
import type { Database } from './client';
import { toDueColumns } from './due-columns';
import { readingParts, toReading } from './reading-rows';
import { toDateOrNull } from './values';

/** The machine's readings. */
export function readingStore(db: Database): Pick<CorpusStore, 'listReadings' | 'saveReading'> {
  return {
    listReadings: async (processId) => {
      const rows = await db.reading.findMany({
        where: { document: { round: { series: { processId } } } },
        include: readingParts,
      });
      return new Map(rows.map((row) => [row.documentKey, toReading(row)]));
    },
    saveReading: (documentKey, reading) => saveReading(db, documentKey, reading),
  };
}

/** Takes a reading away; commitments and links keep the words of its clauses. */
export async function removeReading(db: Database, documentKey: DocumentKey): Promise<void> {
  await db.commitmentSource.updateMany({ where: { documentKey, clauseId: { not: null } }, data: { clauseId: null } });
  await db.followUp.updateMany({
    where: { toDocumentKey: documentKey, toClauseId: { not: null } },
    data: { toClauseId: null },
  });
  await db.reading.deleteMany({ where: { documentKey } });
}

async function saveReading(db: Database, documentKey: DocumentKey, reading: DocumentReading): Promise<void> {
  await removeReading(db, documentKey);
  const { textLength, textSha256 } = await db.document.findUniqueOrThrow({
    where: { key: documentKey },
    select: { textLength: true, textSha256: true },
  });
  const { version, language, roundId, day, articles } = reading;
  await db.reading.create({
    data: { documentKey, textLength, textSha256, rulesVersion: version, language, roundId, day: toDateOrNull(day) },
  });
  await db.article.createMany({
    data: articles.map(({ label, start, end }, position) => ({
      documentKey,
      position,
      label,
      startOffset: start,
      endOffset: end,
      textLength,
    })),
  });
  await saveClauses(db, documentKey, textLength, reading.clauses);
}

async function saveClauses(
  db: Database,
  documentKey: DocumentKey,
  textLength: number,
  clauses: DocumentReading['clauses'],
): Promise<void> {
  await db.clause.createMany({
    data: clauses.map(({ id, start, end, article, kind, strength, speaker, confidence, rules, due }, position) => ({
      documentKey,
      id,
      position,
      articlePosition: article,
      startOffset: start,
      endOffset: end,
      textLength,
      kind,
      strength,
      speakerId: speaker,
      confidence,
      rules: [...rules],
      ...toDueColumns(due),
    })),
  });
  const ofClause = <T, R>(list: (clause: DocumentReading['clauses'][number]) => readonly T[], toRow: (value: T) => R) =>
    clauses.flatMap((clause) =>
      list(clause).map((value, position) => ({ documentKey, clauseId: clause.id, position, ...toRow(value) })),
    );
  await db.clauseTheme.createMany({
    data: ofClause(
      (c) => c.themes,
      (themeId) => ({ themeId }),
    ),
  });
  await db.clauseParty.createMany({
    data: ofClause(
      (c) => c.parties,
      (partyId) => ({ partyId }),
    ),
  });
  await db.dateMention.createMany({
    data: ofClause(
      (c) => c.dates,
      ({ start, end, earliest, latest, ...date }) => ({
        role: date.role,
        edtf: date.edtf,
        precision: date.precision,
        isApproximate: date.isApproximate,
        rule: date.rule,
        earliest: toDateOrNull(earliest),
        latest: toDateOrNull(latest),
        startOffset: start,
        endOffset: end,
        textLength,
      }),
    ),
  });
}
