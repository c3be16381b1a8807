import type { Series } from '@/lib/domain/calendar';
import type { Bilingual } from '@/lib/domain/language';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { can } from '@/lib/domain/permissions';
import { toSlug } from '@/lib/domain/slug';
import type { Names, Party } from '@/lib/domain/vocabulary';
import type { Actor } from '../actor';
import type { EntryRefusal, EntryStore } from './entry-store';
import { freeId } from './new-entry';

/** A new process as it is asked for. Known parties come with their words from the process that it is modelled on, and so do its themes. */
export interface ProcessRequest {
  name: Bilingual;
  words: Names;
  series: Omit<Series, 'id'>;
  /** The process whose themes, and whose parties where they are named, are taken over. */
  modelId: string;
  knownParties: readonly { id: string; isGuarantor: boolean }[];
  newParties: readonly { name: Bilingual; isGuarantor: boolean }[];
}

/** Adds a process with its first series, its guarantors and other parties, and the themes of another process. */
export async function addProcess(
  store: EntryStore,
  actor: Actor,
  request: ProcessRequest,
): Promise<Outcome<{ id: string }, EntryRefusal>> {
  const permission = can(actor.role, 'process.add', null);
  if (!permission.ok) return refused({ code: permission.error });
  const model = await store.findCatalogue(request.modelId);
  if (!model) return refused({ code: 'not-found' });
  if (await store.isPrefixTaken(request.series.prefix)) return refused({ code: 'invalid', fields: ['series.prefix'] });
  const known = request.knownParties.map(({ id, isGuarantor }) => {
    const party = model.parties.find((candidate) => candidate.id === id);
    return party && { ...party, isGuarantor };
  });
  if (!isComplete(known)) return refused({ code: 'invalid', fields: ['knownParties'] });
  const parties = [...known, ...(await newParties(store, request))];
  if (!parties.some(({ isGuarantor }) => isGuarantor)) return refused({ code: 'invalid', fields: ['parties'] });
  const id = await freeId(store, 'process', toSlug(request.name.en) || 'process');
  const process = { id, name: request.name, words: request.words };
  await store.saveProcess(process);
  const seriesId = await freeId(store, 'series', id);
  await store.saveSeries(id, [{ ...request.series, id: seriesId }]);
  await store.saveParties(id, parties);
  await store.saveThemes(id, model.themes);
  for (const [kind, entry] of [['process', id] as const, ['series', seriesId] as const])
    await store.saveEdit(id, { kind, id: entry, isAdded: true, revision: 1 });
  for (const party of parties) await store.saveEdit(id, { kind: 'party', id: party.id, isAdded: true, revision: 1 });
  const after = { name: { ...request.name }, series: request.series.prefix, parties: parties.map((party) => party.id) };
  await store.record(actor, { action: 'catalogue.add', subjectKind: 'process', subjectId: id, before: null, after });
  return done({ id });
}

async function newParties(store: EntryStore, request: ProcessRequest): Promise<Party[]> {
  const parties: Party[] = [];
  const taken = new Set<string>();
  for (const { name, isGuarantor } of request.newParties) {
    let id = await freeId(store, 'party', toSlug(name.en) || 'party');
    while (taken.has(id)) id = `${id}-2`;
    taken.add(id);
    const words = { ar: [name.ar], en: [name.en] };
    parties.push({ id, name, isGuarantor, words, spokespeople: { ar: [], en: [] } });
  }
  return parties;
}

const isComplete = <T>(values: readonly (T | undefined)[]): values is readonly T[] => !values.includes(undefined);
