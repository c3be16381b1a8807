import type { Language } from '@/lib/domain/language';
import type { Folded } from './common/fold';
import { readRounds } from './common/read-rounds';
import type { RoundMention } from './common/round-mentions';
import { LANGUAGE_PACKS } from './languages';

export type { RoundMention } from './common/round-mentions';

/** Every round that a text names, in order, as `readRounds` finds them in one of the languages that can be read. */
export function readRoundMentions(folded: Folded, language: Language, processWords: readonly string[]): RoundMention[] {
  return readRounds(folded, LANGUAGE_PACKS[language], processWords);
}
