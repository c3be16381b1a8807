import type { EntryDraft } from '@/lib/api/catalogue-forms';
import type { CatalogueEntry, EntryKind } from '@/lib/domain/catalogue-entry';
import type { Series } from '@/lib/domain/calendar';

const blank = () => ({ ar: '', en: '' });
const noNames = () => ({ ar: [], en: [] });

/** An empty form of a kind. A process is not added here: it takes more than one entry. */
export function blankEntry(kind: Exclude<EntryKind, 'process'>, series: readonly Series[]): EntryDraft {
  switch (kind) {
    case 'round':
      return {
        kind,
        value: {
          id: null,
          series: series[0]?.id ?? '',
          number: null,
          title: blank(),
          venue: blank(),
          startOn: '',
          endOn: '',
          sources: [],
        },
      };
    case 'event':
      return {
        kind,
        value: {
          id: null,
          kind: 'meeting',
          title: blank(),
          place: blank(),
          startOn: '',
          endOn: '',
          isHeld: true,
          certainty: 'sourced',
          figures: {},
          note: null,
          sources: [{ url: '', publisher: '' }],
        },
      };
    case 'party':
      return {
        kind,
        value: { id: null, name: blank(), isGuarantor: false, words: noNames(), spokespeople: noNames() },
      };
    case 'theme':
      return { kind, value: { id: null, name: blank(), isProcedural: false, words: noNames() } };
    case 'series':
      return { kind, value: { id: null, prefix: '', name: blank() } };
  }
}

const copyNames = ({ ar, en }: { ar: readonly string[]; en: readonly string[] }) => ({ ar: [...ar], en: [...en] });

/** The form of an entry as it stands. */
export function toDraft(entry: CatalogueEntry): EntryDraft {
  switch (entry.kind) {
    case 'round': {
      const { id, series, number, title, venue, startOn, endOn, sources } = entry.value;
      return { kind: 'round', value: { id, series, number, title, venue, startOn, endOn, sources } };
    }
    case 'event':
    case 'series':
      return entry;
    case 'party': {
      const { words, spokespeople } = entry.value;
      return {
        kind: 'party',
        value: { ...entry.value, words: copyNames(words), spokespeople: copyNames(spokespeople) },
      };
    }
    case 'theme':
      return { kind: 'theme', value: { ...entry.value, words: copyNames(entry.value.words) } };
    case 'process':
      return { kind: 'process', value: { ...entry.value, words: copyNames(entry.value.words) } };
  }
}
