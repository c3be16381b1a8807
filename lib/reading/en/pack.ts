import type { LanguagePack } from '../common/language-pack';
import { english } from './english';
import { enDates } from './dates/configuration';
import { enRounds } from './rounds';

/** English, as the engine takes a language. */
export const enPack: LanguagePack = {
  id: 'en',
  letters: /[A-Za-z]/g,
  reading: english,
  dates: enDates,
  rounds: enRounds,
};
