import type { Language } from '@/lib/domain/language';
import { LOCALE_TAGS } from './locale-tag';

/** Names joined as a language joins them: `إيران وروسيا وتركيا`, `Iran, Russia, and Türkiye`. */
export function joinList(names: readonly string[], language: Language, type: 'and' | 'or' = 'and'): string {
  return formatOf(language, type).format(names);
}

const formats = new Map<string, Intl.ListFormat>();

/** A format takes a millisecond to make, and sentences are made anew for every day that is replayed. */
function formatOf(language: Language, type: 'and' | 'or'): Intl.ListFormat {
  const key = `${language} ${type}`;
  const known = formats.get(key);
  if (known) return known;
  const kind = type === 'and' ? 'conjunction' : 'disjunction';
  const format = new Intl.ListFormat(LOCALE_TAGS[language], { type: kind, style: 'long' });
  formats.set(key, format);
  return format;
}

/**
 * Which items of a sentence take "and": in Arabic every one but the first (و is part of its word), in English the last.
 */
export function takesAnd(position: number, count: number, language: Language): boolean {
  if (position === 0) return false;
  return language === 'ar' || position === count - 1;
}

/** What stands between two clauses of a sentence. */
export const CLAUSE_COMMA: Readonly<Record<Language, string>> = { ar: '، ', en: ', ' };
