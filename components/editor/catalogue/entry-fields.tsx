'use client';

import type { EntryDraft } from '@/lib/api/catalogue-forms';
import type { Series } from '@/lib/domain/calendar';
import type { Language } from '@/lib/domain/language';
import { EventFields } from './event-fields';
import type { FieldsProps } from './field-props';
import { RoundFields } from './round-fields';
import { NameAndWords, PartyFields, SeriesFields, ThemeFields } from './word-fields';

interface EntryFieldsProps extends Omit<FieldsProps<EntryDraft>, 'value'> {
  entry: EntryDraft;
  language: Language;
  series: readonly Series[];
}

/** The fields of an entry, whatever its kind. */
export function EntryFields({ entry, onChange, faults, language, series }: EntryFieldsProps) {
  const { kind, value } = entry;
  switch (kind) {
    case 'round':
      return (
        <RoundFields
          value={value}
          faults={faults}
          language={language}
          series={series}
          onChange={(next) => onChange({ kind, value: next })}
        />
      );
    case 'event':
      return <EventFields value={value} faults={faults} onChange={(next) => onChange({ kind, value: next })} />;
    case 'party':
      return <PartyFields value={value} faults={faults} onChange={(next) => onChange({ kind, value: next })} />;
    case 'theme':
      return <ThemeFields value={value} faults={faults} onChange={(next) => onChange({ kind, value: next })} />;
    case 'series':
      return (
        <SeriesFields
          value={value}
          faults={faults}
          isNew={value.id === null}
          onChange={(next) => onChange({ kind, value: { ...value, ...next } })}
        />
      );
    case 'process':
      return (
        <NameAndWords
          value={value}
          faults={faults}
          onChange={(next) => onChange({ kind, value: { ...value, ...next } })}
        />
      );
  }
}
