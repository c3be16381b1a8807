import type { LanguagePack } from '../common/language-pack';
import { arabic } from './arabic';
import { arDates } from './dates/configuration';
import { arRounds } from './rounds';

/** Arabic, as the engine takes a language. */
export const arPack: LanguagePack = {
  id: 'ar',
  letters: /[\u0620-\u064A]/g,
  reading: arabic,
  dates: arDates,
  rounds: arRounds,
};
