import type { DateLanguage } from './dates/date-language';
import type { ReadingLanguage } from './reading-language';
import type { RoundLanguage } from './round-mentions';

/** Everything that the engine must know of a language. A further language is a further pack, and no change of the engine. */
export interface LanguagePack {
  /** The key under which vocabularies give their words in it. */
  id: string;
  /** Matches the letters of its script, with the flag `g`. */
  letters: RegExp;
  reading: ReadingLanguage;
  dates: DateLanguage;
  rounds: RoundLanguage;
}

/** Words of a vocabulary in a language; none where it has none in it. */
export function wordsIn(words: Readonly<Partial<Record<string, readonly string[]>>>, id: string): readonly string[] {
  return words[id] ?? [];
}
