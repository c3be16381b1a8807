'use client';

import { useTranslations } from 'use-intl/react';
import { mergeRecords, recordDifferences, type FieldMap, type FieldValue } from '@/lib/domain/record-merge';
import { ConflictFields } from './conflict-fields';

interface RecordConflictProps<T extends FieldMap> {
  /** What both versions began as. */
  base: T;
  mine: T;
  theirs: T;
  /** The name of a field; those of two languages are asked for as `title.ar`. */
  labelOf: (key: string) => string;
  /** The words for a value, where it is one of a list; null where it speaks for itself. */
  wordOf?: (key: string, value: FieldValue) => string | null;
  onSettle: (merged: T) => void;
}

/** Both versions of a form that two people changed, field by field. */
export function RecordConflict<T extends FieldMap>(props: RecordConflictProps<T>) {
  const { base, mine, theirs, labelOf, wordOf, onSettle } = props;
  const t = useTranslations('desk.conflict');
  const text = (key: string, value: FieldValue) =>
    wordOf?.(key, value) ?? textOf(value, (isSo) => t(isSo ? 'yes' : 'no'));
  const differences = recordDifferences(base, mine, theirs);
  const fields = differences.map(({ key, suggested, canHaveBoth, ...versions }) => ({
    ...{ key, suggested, canHaveBoth, label: labelOf(key) },
    mine: text(key, versions.mine),
    theirs: text(key, versions.theirs),
  }));
  return <ConflictFields fields={fields} onSettle={(takes) => onSettle(mergeRecords(mine, differences, takes))} />;
}

/** A value as lines: of a list one for each item, of a thing its parts one after the other. */
function textOf(value: unknown, word: (isSo: boolean) => string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return word(value);
  if (Array.isArray(value)) return value.map((item) => textOf(item, word)).join('\n');
  if (typeof value === 'object')
    return Object.values(value)
      .map((part) => textOf(part, word))
      .filter((part) => part !== '')
      .join(' · ');
  return typeof value === 'string' ? value : String(value as number);
}
