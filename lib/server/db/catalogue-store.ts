import type { Event, FactSource, Round } from '@/lib/domain/calendar';
import { ENTRY_KINDS } from '@/lib/domain/catalogue-entry';
import type { Catalogue, CatalogueStore } from '@/lib/workflow/catalogue';
import { sourcesInOrder, toEvent, toParty, toRound, toTheme } from './catalogue-rows';
import type { Database } from './client';
import type { Prisma } from './generated/client';
import { bilingual, oneOf, toDate, toNames } from './values';

const inTime = [{ startOn: 'asc' }, { id: 'asc' }] as const satisfies Prisma.RoundOrderByWithRelationInput[];
const byPosition = { orderBy: { position: 'asc' } } as const;

/** Processes with their calendars, parties and themes. */
export function catalogueStore(db: Database): CatalogueStore {
  return {
    findCatalogue: (processId) => findCatalogue(db, processId),
    saveProcess: async ({ id, name, words }) => {
      const columns = { nameAr: name.ar, nameEn: name.en, words: json(words) };
      await db.process.upsert({ where: { id }, create: { id, ...columns }, update: columns });
    },
    saveSeries: async (processId, series) => {
      for (const { id, prefix, name } of series) {
        const columns = { processId, prefix, nameAr: name.ar, nameEn: name.en };
        await db.series.upsert({ where: { id }, create: { id, ...columns }, update: columns });
      }
    },
    saveParties: (processId, parties) => saveParties(db, processId, parties),
    saveThemes: (processId, themes) => saveThemes(db, processId, themes),
    saveRounds: async (rounds) => {
      for (const round of rounds) await saveRound(db, round);
    },
    saveEvents: async (processId, events) => {
      for (const event of events) await saveEvent(db, processId, event);
    },
    listEdits: async (processId) => {
      const rows = await db.catalogueEdit.findMany({ where: { processId } });
      return rows.map(({ kind, subjectId: id, isAdded, revision }) => {
        return { kind: oneOf(ENTRY_KINDS, kind, `edit of ${id}: kind`), id, isAdded, revision };
      });
    },
  };
}

/** A value for a JSON column. */
const json = (value: object) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;

const sourceRows = (sources: readonly FactSource[]) =>
  sources.map(({ url, publisher }, position) => ({ url, publisher, position }));

async function findCatalogue(db: Database, processId: string): Promise<Catalogue | null> {
  const row = await db.process.findUnique({
    where: { id: processId },
    include: {
      series: { orderBy: { id: 'asc' } },
      parties: { ...byPosition, include: { party: true } },
      themes: { ...byPosition, include: { theme: true } },
      events: { include: sourcesInOrder, orderBy: inTime },
    },
  });
  if (!row) return null;
  const rounds = await db.round.findMany({
    where: { series: { processId } },
    include: sourcesInOrder,
    orderBy: inTime,
  });
  return {
    process: { id: row.id, name: bilingual(row.nameAr, row.nameEn), words: toNames(row.words, `process ${row.id}`) },
    series: row.series.map((s) => ({ id: s.id, prefix: s.prefix, name: bilingual(s.nameAr, s.nameEn) })),
    parties: row.parties.map(toParty),
    themes: row.themes.map(toTheme),
    rounds: rounds.map(toRound),
    events: row.events.map(toEvent),
  };
}

async function saveParties(db: Database, processId: string, parties: Catalogue['parties']) {
  await db.processParty.deleteMany({ where: { processId } });
  for (const [position, { id, name, isGuarantor, words, spokespeople }] of parties.entries()) {
    const names = { nameAr: name.ar, nameEn: name.en };
    await db.party.upsert({ where: { id }, create: { id, ...names }, update: names });
    const role = {
      processId,
      partyId: id,
      position,
      isGuarantor,
      words: json(words),
      spokespeople: json(spokespeople),
    };
    await db.processParty.create({ data: role });
  }
}

async function saveThemes(db: Database, processId: string, themes: Catalogue['themes']) {
  await db.processTheme.deleteMany({ where: { processId } });
  for (const [position, { id, name, isProcedural, words }] of themes.entries()) {
    const names = { nameAr: name.ar, nameEn: name.en };
    await db.theme.upsert({ where: { id }, create: { id, ...names }, update: names });
    await db.processTheme.create({ data: { processId, themeId: id, position, isProcedural, words: json(words) } });
  }
}

async function saveRound(db: Database, { id, title, venue, startOn, endOn, sources, series, ...round }: Round) {
  const columns = {
    code: round.code,
    seriesId: series,
    number: round.number,
    titleAr: title.ar,
    titleEn: title.en,
    venueAr: venue.ar,
    venueEn: venue.en,
    startOn: toDate(startOn),
    endOn: toDate(endOn),
  };
  await db.round.upsert({ where: { id }, create: { id, ...columns }, update: columns });
  await db.factSource.deleteMany({ where: { roundId: id } });
  await db.factSource.createMany({ data: sourceRows(sources).map((source) => ({ ...source, roundId: id })) });
}

async function saveEvent(db: Database, processId: string, { id, title, place, note, sources, ...event }: Event) {
  const columns = {
    processId,
    kind: event.kind,
    titleAr: title.ar,
    titleEn: title.en,
    placeAr: place.ar,
    placeEn: place.en,
    startOn: toDate(event.startOn),
    endOn: toDate(event.endOn),
    isHeld: event.isHeld,
    certainty: event.certainty,
    figures: json(event.figures),
    noteAr: note?.ar ?? null,
    noteEn: note?.en ?? null,
  };
  await db.event.upsert({ where: { id }, create: { id, ...columns }, update: columns });
  await db.factSource.deleteMany({ where: { eventId: id } });
  await db.factSource.createMany({ data: sourceRows(sources).map((source) => ({ ...source, eventId: id })) });
}
