'use client';

import { useTranslations } from 'use-intl/react';
import type { EntryDraft } from '@/lib/api/catalogue-forms';
import type { Series } from '@/lib/domain/calendar';
import type { Language } from '@/lib/domain/language';
import type { FieldMap, FieldValue } from '@/lib/domain/record-merge';
import { RecordConflict } from '../conflict/record-conflict';
import { labelOf } from './fault-labels';

interface EntryConflictProps {
  language: Language;
  series: readonly Series[];
  base: EntryDraft;
  mine: EntryDraft;
  theirs: EntryDraft;
  onSettle: (entry: EntryDraft) => void;
}

/** Fields of a form that no fault can be in. */
const CHECKS = ['isGuarantor', 'isProcedural', 'isHeld', 'certainty'] as const;

/** Both versions of an entry that two people changed, field by field. */
export function EntryConflict({ language, series, base, mine, theirs, onSettle }: EntryConflictProps) {
  const t = useTranslations('desk.catalogue');
  const nameOf = (path: string) => t(CHECKS.find((check) => check === path) ?? labelOf(path).key);
  const wordOf = (key: string, value: FieldValue) => {
    if (key === 'certainty') return t(`certainties.${value === 'sourced' ? 'sourced' : 'from-memory'}`);
    return key === 'series' ? (series.find(({ id }) => id === value)?.name[language] ?? null) : null;
  };
  return (
    <RecordConflict<FieldMap>
      base={base.value}
      mine={mine.value}
      theirs={theirs.value}
      labelOf={nameOf}
      wordOf={wordOf}
      onSettle={(value) => onSettle({ ...mine, value } as unknown as EntryDraft)}
    />
  );
}
