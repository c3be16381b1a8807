import type { Language } from '@/lib/domain/language';
import { arPack } from './ar/pack';
import type { LanguagePack } from './common/language-pack';
import { enPack } from './en/pack';

/** The languages that can be read. */
export const LANGUAGE_PACKS: Readonly<Record<Language, LanguagePack>> = { ar: arPack, en: enPack };

const OTHER_LETTER = /[\u0400-\u04FF\u4E00-\u9FFF\u0590-\u05FF]/g;
const SAMPLE = 4000;

/** The language of most letters of the text's beginning; null where it is one that cannot be read. */
export function guessLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const arabicLetters = count(arPack.letters);
  const latin = count(enPack.letters);
  if (count(OTHER_LETTER) > Math.max(arabicLetters, latin)) return null;
  if (arabicLetters === 0 && latin === 0) return null;
  return arabicLetters >= latin ? 'ar' : 'en';
}
