import type { EntryDraft } from '@/lib/api/catalogue-forms';

/** The value of an entry of one kind, as its form holds it. */
export type ValueOf<K extends EntryDraft['kind']> = Extract<EntryDraft, { kind: K }>['value'];

/** The fields of one kind of entry: what they hold, and the paths (`title.ar`) that were found at fault. */
export interface FieldsProps<V> {
  value: V;
  onChange: (value: V) => void;
  faults: ReadonlySet<string>;
}
