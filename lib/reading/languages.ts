import type { Language } from '@/lib/domain/language';
import { arabic } from './ar/arabic';
import type { ReadingLanguage } from './common/reading-language';
import { english } from './en/english';

/** The languages that can be read. */
export const READING_LANGUAGES: Readonly<Record<Language, ReadingLanguage>> = { ar: arabic, en: english };

const ARABIC_LETTER = /[\u0620-\u064A]/g;
const LATIN_LETTER = /[A-Za-z]/g;
const OTHER_LETTER = /[\u0400-\u04FF\u4E00-\u9FFF\u0590-\u05FF]/g;
const SAMPLE = 4000;

/** The language of most letters of the text's beginning; null where it is one that cannot be read. */
export function guessLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const arabicLetters = count(ARABIC_LETTER);
  const latin = count(LATIN_LETTER);
  if (count(OTHER_LETTER) > Math.max(arabicLetters, latin)) return null;
  if (arabicLetters === 0 && latin === 0) return null;
  return arabicLetters >= latin ? 'ar' : 'en';
}
