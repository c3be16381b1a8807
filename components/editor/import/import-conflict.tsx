'use client';

import { useTranslations } from 'use-intl/react';
import type { ImportMetadata } from '@/lib/domain/import';
import type { FieldMap, FieldValue } from '@/lib/domain/record-merge';
import { RecordConflict } from '../conflict/record-conflict';
import type { RoundOption } from './metadata-fields';
import type { Typed } from './use-import';

interface ImportConflictProps {
  /** What both versions began as. */
  base: Typed;
  mine: Typed;
  theirs: Typed;
  rounds: readonly RoundOption[];
  onSettle: (typed: Typed) => void;
}

/** Both versions of what two people said of a text, and of its pages, part by part. */
export function ImportConflict({ base, mine, theirs, rounds, onSettle }: ImportConflictProps) {
  const t = useTranslations('desk.import');
  const fields = {
    ...{ language: t('fields.language'), kind: t('fields.kind'), round: t('fields.round') },
    ...{ 'title.ar': t('fields.titleAr'), 'title.en': t('fields.titleEn'), url: t('fields.url') },
    ...{ 'publisher.ar': t('fields.publisherAr'), 'publisher.en': t('fields.publisherEn') },
    publishedOn: t('fields.publishedOn'),
  } as Record<string, string>;
  const wordOf = (key: string, value: FieldValue): string | null => {
    if (key === 'language') return t(`languages.${value === 'ar' ? 'ar' : 'en'}`);
    if (key === 'kind') return t(`kinds.${value as ImportMetadata['kind']}`);
    const round = key === 'round' ? (value as ImportMetadata['round']) : null;
    if (round?.kind !== 'existing') return null;
    return rounds.find(({ id }) => id === round.roundId)?.label ?? round.roundId;
  };
  return (
    <RecordConflict<FieldMap>
      base={toFields(base)}
      mine={toFields(mine)}
      theirs={toFields(theirs)}
      labelOf={(key) => fields[key] ?? t('textOfPage', { page: Number(key.slice(PAGE.length)) })}
      wordOf={wordOf}
      onSettle={(merged) => onSettle(toTyped(merged))}
    />
  );
}

const PAGE = 'page ';

/** Each page is a field of its own: two people seldom correct the same one. */
function toFields({ metadata, pages }: Typed): FieldMap {
  return { ...metadata, ...Object.fromEntries(pages.map((text, at) => [`${PAGE}${at + 1}`, text])) };
}

function toTyped(fields: FieldMap): Typed {
  const isPage = ([key]: [string, unknown]) => key.startsWith(PAGE);
  const entries = Object.entries(fields);
  return {
    metadata: Object.fromEntries(entries.filter((entry) => !isPage(entry))) as unknown as ImportMetadata,
    pages: entries.filter(isPage).map(([, text]) => String(text as string)),
  };
}
