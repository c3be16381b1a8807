import type { Language } from '@/lib/domain/language';
import { arRounds } from './ar/rounds';
import type { Lexicon } from './common/dates/lexicon';
import type { Folded } from './common/fold';
import { findRoundMentions, toRoundLexicon, type RoundLanguage, type RoundMention } from './common/round-mentions';
import { enRounds } from './en/rounds';

export type { RoundMention } from './common/round-mentions';

const LANGUAGES: Readonly<Record<Language, RoundLanguage>> = { ar: arRounds, en: enRounds };

/** Dictionaries by language and names: a folder of documents has one process. */
const LEXICONS = new Map<string, Lexicon>();

/**
 * Every round that a text names, in order. `processWords` are the process's own names (data of the corpus),
 * by which "NAME 8" is round 8.
 */
export function readRoundMentions(folded: Folded, language: Language, processWords: readonly string[]): RoundMention[] {
  const key = `${language}\n${processWords.join('\n')}`;
  let lexicon = LEXICONS.get(key);
  if (!lexicon) LEXICONS.set(key, (lexicon = toRoundLexicon(LANGUAGES[language], processWords)));
  return findRoundMentions(folded, lexicon, processWords);
}
