import type { DocumentKey, SourceDocument } from '@/lib/domain/document';
import { LANGUAGES } from '@/lib/domain/language';
import type { CorpusStore } from '@/lib/workflow/corpus-store';
import { sourcesInOrder, toFactSources } from './catalogue-rows';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { removeReading } from './reading-store';
import { bilingual, oneOf, toDateOrNull, toIsoDayOrNull } from './values';
import { SOURCE_KINDS } from './words';

type DocumentRow = Prisma.DocumentGetPayload<{ include: typeof sourcesInOrder; omit: { text: true } }>;

export function toDocument(
  row: Omit<DocumentRow, 'text' | 'textLength' | 'textSha256' | 'withdrawnAt'>,
): SourceDocument {
  return {
    key: row.key,
    id: row.id,
    language: oneOf(LANGUAGES, row.language, `document ${row.key}: language`),
    roundId: row.roundId,
    kind: oneOf(SOURCE_KINDS, row.kind, `document ${row.key}: kind`),
    publisher: bilingual(row.publisherAr, row.publisherEn),
    title: bilingual(row.titleAr, row.titleEn),
    publishedOn: toIsoDayOrNull(row.publishedOn),
    sources: toFactSources(row.sources),
  };
}

export type DocumentStore = Pick<
  CorpusStore,
  'listDocuments' | 'listImportedTexts' | 'saveDocument' | 'listTitles' | 'saveTitles'
>;

/** Documents with their texts, and the desk's titles. */
export function documentStore(db: Database): DocumentStore {
  return {
    listDocuments: async (processId) => {
      const rows = await db.document.findMany({
        where: { withdrawnAt: null, round: { series: { processId } } },
        include: sourcesInOrder,
        orderBy: [{ round: { startOn: 'asc' } }, { key: 'asc' }],
      });
      return rows.map((row) => ({ document: toDocument(row), text: row.text }));
    },
    listImportedTexts: () =>
      db.document.findMany({
        where: { imports: { some: { state: 'published' } } },
        select: { key: true, text: true },
      }),
    saveDocument: (document, text) => saveDocument(db, document, text),
    listTitles: async () =>
      (await db.title.findMany()).map(({ documentId, quote, titleAr, titleEn }) => ({
        document: documentId,
        quote,
        title: bilingual(titleAr, titleEn),
      })),
    saveTitles: async (titles) => {
      await db.title.deleteMany();
      await db.title.createMany({
        data: titles.map(({ document, quote, title }) => ({
          documentId: document,
          quote,
          titleAr: title.ar,
          titleEn: title.en,
        })),
      });
    },
  };
}

async function saveDocument(db: Database, document: SourceDocument, text: string): Promise<void> {
  const { key, id, language, roundId, kind, publisher, title, publishedOn, sources } = document;
  const columns = {
    id,
    language,
    roundId,
    kind,
    publisherAr: publisher.ar,
    publisherEn: publisher.en,
    titleAr: title.ar,
    titleEn: title.en,
    publishedOn: toDateOrNull(publishedOn),
    text,
  };
  const before = await db.document.findUnique({ where: { key }, select: { roundId: true } });
  if (before) await removeReading(db, key);
  if (before && before.roundId !== roundId) await detach(db, key);
  await db.document.upsert({ where: { key }, create: { key, ...columns }, update: columns });
  await db.factSource.deleteMany({ where: { documentKey: key } });
  await db.factSource.createMany({
    data: sources.map(({ url, publisher: name }, position) => ({ url, publisher: name, position, documentKey: key })),
  });
}

/** A document that goes to another round leaves the commitments of the old one. */
async function detach(db: Database, documentKey: DocumentKey): Promise<void> {
  await db.commitmentSource.deleteMany({ where: { documentKey } });
  await db.followUp.deleteMany({ where: { toDocumentKey: documentKey } });
}
