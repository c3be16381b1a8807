import type { Event, Round, Series } from '@/lib/domain/calendar';
import type { CatalogueEntry } from '@/lib/domain/catalogue-entry';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { toSlug } from '@/lib/domain/slug';
import type { Party, Theme, Vocabulary } from '@/lib/domain/vocabulary';
import type { Catalogue } from '../catalogue';
import type { EntryRefusal, EntryStore } from './entry-store';

type Sent<T> = Omit<T, 'id'> & { id: string | null };

/** An entry as a form sends it: without an id where it is new. A round's code is made from its series and number. */
export type SentEntry =
  | { kind: 'process'; value: Vocabulary['process'] }
  | { kind: 'series'; value: Sent<Series> }
  | { kind: 'round'; value: Omit<Sent<Round>, 'code'> }
  | { kind: 'event'; value: Sent<Event> }
  | { kind: 'party'; value: Sent<Party> }
  | { kind: 'theme'; value: Sent<Theme> };

type Named = Outcome<CatalogueEntry, EntryRefusal>;
const invalid = (...fields: string[]) => refused({ code: 'invalid' as const, fields });

/**
 * The whole entry of what was sent. What is part of public ids cannot change once it is given: a series keeps its prefix, a round its
 * series and number.
 */
export async function toEntry(
  store: EntryStore,
  catalogue: Catalogue,
  sent: SentEntry,
  current: CatalogueEntry | null,
): Promise<Named> {
  switch (sent.kind) {
    case 'process':
      return done(sent);
    case 'series':
      return toSeries(store, sent.value, current);
    case 'round':
      return toRound(store, catalogue, sent.value, current);
    case 'event':
      return done({ kind: 'event', value: { ...sent.value, id: await idFor(store, sent) } });
    case 'party':
      return done({ kind: 'party', value: { ...sent.value, id: await idFor(store, sent) } });
    case 'theme':
      return done({ kind: 'theme', value: { ...sent.value, id: await idFor(store, sent) } });
  }
}

async function toSeries(store: EntryStore, sent: Sent<Series>, current: CatalogueEntry | null): Promise<Named> {
  if (current?.kind === 'series' && current.value.prefix !== sent.prefix) return invalid('prefix');
  if (!current && (await store.isPrefixTaken(sent.prefix))) return invalid('prefix');
  return done({ kind: 'series', value: { ...sent, id: await idFor(store, { kind: 'series', value: sent }) } });
}

async function toRound(
  store: EntryStore,
  catalogue: Catalogue,
  sent: Omit<Sent<Round>, 'code'>,
  current: CatalogueEntry | null,
): Promise<Named> {
  if (current?.kind === 'round') {
    const { id, code, series, number } = current.value;
    if (sent.series !== series) return invalid('series');
    if (sent.number !== number) return invalid('number');
    return done({ kind: 'round', value: { ...sent, id, code } });
  }
  const series = catalogue.series.find(({ id }) => id === sent.series);
  if (!series) return invalid('series');
  const place = sent.number ?? (await freePlace(store, catalogue, series));
  const code = `${series.prefix}${place}`;
  if (await store.isCodeTaken(code)) return invalid('number');
  const id = await freeId(store, 'round', `${series.id}-${String(place).padStart(2, '0')}`);
  return done({ kind: 'round', value: { ...sent, id, code } });
}

/** The place of a round without a number: behind all of its series. */
async function freePlace(store: EntryStore, { rounds }: Catalogue, { id, prefix }: Series): Promise<number> {
  const places = rounds.filter(({ series }) => series === id).map(({ code }) => Number(code.slice(prefix.length)));
  let place = Math.max(0, ...places) + 1;
  while (await store.isCodeTaken(`${prefix}${place}`)) place++;
  return place;
}

async function idFor(store: EntryStore, { kind, value }: Exclude<SentEntry, { kind: 'process' }>): Promise<string> {
  if (value.id !== null) return value.id;
  const name = 'title' in value ? `${value.title.en} ${value.startOn}` : value.name.en;
  return freeId(store, kind, toSlug(name) || kind);
}

/** The wanted id, with a number behind it where another entry has it. `new` stands for no entry in addresses. */
export async function freeId(store: EntryStore, kind: CatalogueEntry['kind'], wanted: string): Promise<string> {
  let id = wanted === 'new' ? `new-${kind}` : wanted;
  for (let n = 2; await store.isIdTaken(kind, id); n++) id = `${wanted}-${n}`;
  return id;
}
