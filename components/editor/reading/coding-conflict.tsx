'use client';

import { useTranslations } from 'use-intl/react';
import type { ReadingDeskView } from '@/lib/api/coding-pages';
import type { CodingEdit } from '@/lib/domain/clause-edits';
import { codingDifferences, mergeCodings } from '@/lib/domain/coding-merge';
import type { Bilingual, Language } from '@/lib/domain/language';
import { ConflictFields } from '../conflict/conflict-fields';
import type { Desk } from './use-reading-desk';

interface CodingConflictProps {
  desk: Desk;
  view: ReadingDeskView;
  language: Language;
}

/** Somebody else saved first: both codings side by side, place by place. */
export function CodingConflict({ desk, view, language }: CodingConflictProps) {
  const t = useTranslations('desk.reading');
  const toText = useCodingText(view, language);
  const { theirs, edits, settle, base } = desk.coding;
  if (!theirs) return null;
  const differences = codingDifferences(base(), edits, theirs.edits);
  const fields = differences.map(({ key, suggested, canHaveBoth, start, end, mine, theirs: there }) => ({
    ...{ key, suggested, canHaveBoth, label: `«${view.text.slice(start, end).trim()}»` },
    mine: mine.length === 0 ? t('asRead') : mine.map(toText).join('\n'),
    theirs: there.length === 0 ? t('asRead') : there.map(toText).join('\n'),
  }));
  return <ConflictFields fields={fields} onSettle={(takes) => settle(mergeCodings(edits, differences, takes))} />;
}

/** What an edit says, in one line. */
function useCodingText(
  view: ReadingDeskView,
  language: Language,
): (edit: CodingEdit, at: number, all: readonly CodingEdit[]) => string {
  const t = useTranslations();
  const named = (list: readonly { id: string; name: Bilingual }[], id: string) =>
    list.find((each) => each.id === id)?.name[language] ?? id;
  return ({ start, end, isRejected, isReviewed, kind, strength, themes, parties, speaker, due }, _, all) => {
    const words = all.length > 1 ? [`«${view.text.slice(start, end).trim()}»`] : [];
    if (isRejected) return [...words, t('desk.reading.asNoClause')].join(' · ');
    return [
      ...words,
      t(`kind.${kind}`),
      strength === null ? '' : t(`strength.${strength}`),
      ...themes.map((id) => named(view.themes, id)),
      ...parties.map((id) => named(view.parties, id)),
      speaker === null ? '' : `${t('desk.reading.speaker')}: ${named(view.parties, speaker)}`,
      due?.edtf ?? due?.words ?? '',
      t(`desk.reading.reviewState.${isReviewed ? 'reviewed' : 'coded'}`),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
}
