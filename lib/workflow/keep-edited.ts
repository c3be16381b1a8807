import type { EntryEdit, EntryKind } from '@/lib/domain/catalogue-entry';
import type { Catalogue } from './catalogue';

/** A data set's catalogue with everything that the desk added or changed left as it is stored. */
export function keepEdited(stored: Catalogue, given: Catalogue, edits: readonly EntryEdit[]): Catalogue {
  const edited = new Set(edits.map(({ kind, id }) => `${kind} ${id}`));
  const keep = <T extends { id: string }>(kind: EntryKind, was: readonly T[], is: readonly T[]) => {
    const kept = new Map(was.filter(({ id }) => edited.has(`${kind} ${id}`)).map((value) => [value.id, value]));
    const given = new Set(is.map(({ id }) => id));
    return [
      ...is.map((value) => kept.get(value.id) ?? value),
      ...[...kept.values()].filter(({ id }) => !given.has(id)),
    ];
  };
  return {
    process: edited.has(`process ${given.process.id}`) ? stored.process : given.process,
    series: keep('series', stored.series, given.series),
    parties: keep('party', stored.parties, given.parties),
    themes: keep('theme', stored.themes, given.themes),
    rounds: keep('round', stored.rounds, given.rounds),
    events: keep('event', stored.events, given.events),
  };
}
