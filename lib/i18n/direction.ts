import type { Language } from '@/lib/domain/language';

export type Direction = 'ltr' | 'rtl';

const DIRECTIONS: Readonly<Record<Language, Direction>> = { ar: 'rtl', en: 'ltr' };

/** The direction in which a language is written. */
export function directionOf(language: Language): Direction {
  return DIRECTIONS[language];
}
