import type { Lexicon } from './dates/lexicon';
import type { Folded } from './fold';
import type { LanguagePack } from './language-pack';
import { findRoundMentions, toRoundLexicon, type RoundMention } from './round-mentions';

/** Dictionaries by language and names: a folder of documents has one process. */
const LEXICONS = new WeakMap<LanguagePack, Map<string, Lexicon>>();

/**
 * Every round that a text names, in order. `processWords` are the process's own names (data of the corpus),
 * by which "NAME 8" is round 8.
 * @param isEnough true of a mention after which no other is wanted
 */
export function readRounds(
  folded: Folded,
  pack: LanguagePack,
  processWords: readonly string[],
  isEnough: (mention: RoundMention) => boolean = () => false,
): RoundMention[] {
  const lexicons = LEXICONS.get(pack) ?? new Map<string, Lexicon>();
  LEXICONS.set(pack, lexicons);
  const key = processWords.join('\n');
  let lexicon = lexicons.get(key);
  if (!lexicon) lexicons.set(key, (lexicon = toRoundLexicon(pack.rounds, processWords)));
  return findRoundMentions(folded, lexicon, processWords, isEnough);
}
