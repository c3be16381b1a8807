import type { Event, FactSource, Round } from '@/lib/domain/calendar';
import type { Party, Theme } from '@/lib/domain/vocabulary';
import type { Prisma } from './generated/client';
import { bilingual, oneOf, toFigures, toIsoDay, toNames } from './values';
import { CERTAINTIES } from './words';

export const sourcesInOrder = { sources: { orderBy: { position: 'asc' } } } as const;

export type RoundRow = Prisma.RoundGetPayload<{ include: typeof sourcesInOrder }>;
export type EventRow = Prisma.EventGetPayload<{ include: typeof sourcesInOrder }>;
export type PartyRow = Prisma.ProcessPartyGetPayload<{ include: { party: true } }>;
export type ThemeRow = Prisma.ProcessThemeGetPayload<{ include: { theme: true } }>;

export const toFactSources = (rows: readonly FactSource[]): FactSource[] =>
  rows.map(({ url, publisher }) => ({ url, publisher }));

export function toRound(row: RoundRow): Round {
  return {
    id: row.id,
    code: row.code,
    number: row.number,
    series: row.seriesId,
    title: bilingual(row.titleAr, row.titleEn),
    venue: bilingual(row.venueAr, row.venueEn),
    startOn: toIsoDay(row.startOn),
    endOn: toIsoDay(row.endOn),
    sources: toFactSources(row.sources),
  };
}

export function toEvent(row: EventRow): Event {
  return {
    id: row.id,
    kind: row.kind,
    title: bilingual(row.titleAr, row.titleEn),
    place: bilingual(row.placeAr, row.placeEn),
    startOn: toIsoDay(row.startOn),
    endOn: toIsoDay(row.endOn),
    isHeld: row.isHeld,
    certainty: oneOf(CERTAINTIES, row.certainty, `event ${row.id}: certainty`),
    figures: toFigures(row.figures, `event ${row.id}`),
    note: row.noteAr !== null && row.noteEn !== null ? bilingual(row.noteAr, row.noteEn) : null,
    sources: toFactSources(row.sources),
  };
}

export function toParty({ party, isGuarantor, words, spokespeople }: PartyRow): Party {
  return {
    id: party.id,
    name: bilingual(party.nameAr, party.nameEn),
    isGuarantor,
    words: toNames(words, `party ${party.id}: words`),
    spokespeople: toNames(spokespeople, `party ${party.id}: spokespeople`),
  };
}

export function toTheme({ theme, isProcedural, words }: ThemeRow): Theme {
  return {
    id: theme.id,
    name: bilingual(theme.nameAr, theme.nameEn),
    isProcedural,
    words: toNames(words, `theme ${theme.id}: words`),
  };
}
