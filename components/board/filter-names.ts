import { STATUSES } from '@/lib/domain/status';
import type { Board } from '@/lib/domain/board';
import type { BoardFilter, Facet } from '@/lib/domain/selection';
import type { BoardWords } from '@/components/ui/words';
import type { FilterPart } from '@/lib/domain/loosening';
import { formatDay } from '@/lib/i18n/format-day';
import { joinList } from '@/lib/i18n/join-list';

/** Every value that a facet can have on a board, in the order in which it is offered. */
export function valuesOf(facet: Facet, board: Board): readonly string[] {
  switch (facet) {
    case 'parties':
      return [...board.parties].sort((a, b) => Number(b.isGuarantor) - Number(a.isGuarantor)).map(({ id }) => id);
    case 'themes':
      return board.themes.map(({ id }) => id);
    case 'rounds':
      return board.rounds.map(({ id }) => id);
    case 'statuses':
      return STATUSES;
    case 'strengths':
      return ['decision', 'intent', 'hortatory'];
    case 'kinds':
      return ['official', 'press', 'summary'];
    case 'reviews':
      return ['machine', 'coded', 'reviewed'];
  }
}

/** The name of one value of a facet. */
export function valueName(facet: Facet, value: string, { lookup, language, t }: BoardWords): string {
  switch (facet) {
    case 'parties':
      return lookup.parties.get(value)?.name[language] ?? value;
    case 'themes':
      return lookup.themes.get(value)?.name[language] ?? value;
    case 'rounds':
      return lookup.rounds.get(value)?.title[language] ?? value;
    case 'statuses':
      return t(`status.${value as BoardFilter['statuses'][number]}`);
    case 'strengths':
      return t(`strength.${value as BoardFilter['strengths'][number]}`);
    case 'kinds':
      return t(`source.${value as BoardFilter['kinds'][number]}`);
    case 'reviews':
      return t(`review.${value as BoardFilter['reviews'][number]}`);
  }
}

/** A part of a filter in words: `الموضوع «الاجتماعات» أو «اللاجئون»`, `due by 28 February 2018`. */
export function partInWords(part: FilterPart, filter: BoardFilter, words: BoardWords): string {
  const { t, language } = words;
  if (part === 'text') return t('shown.text', { text: filter.text.trim() });
  if (part === 'due') return dueInWords(filter, words);
  const values = filter[part].map((value) => t('shown.value', { value: valueName(part, value, words) }));
  return t('shown.condition', { name: t(`filter.${part}`), values: joinList(values, language, 'or') });
}

function dueInWords({ dueFrom, dueTo }: BoardFilter, { t, language }: BoardWords): string {
  const from = dueFrom ? formatDay(dueFrom, language) : '';
  const to = dueTo ? formatDay(dueTo, language) : '';
  if (from && to) return t('shown.dueBetween', { from, to });
  return from ? t('shown.dueAfter', { from }) : t('shown.dueBefore', { to });
}
