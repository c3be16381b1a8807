import type { GrammarForm } from '../../common/reading-language';
import { GAP } from '../../common/words';
import { awaitsContent, gapAt, has, isRelative, looksPresent, openingAt, textAt } from './word-tests';

/** "Did not", "will not", "no longer" and a verb: what failed, or what is refused. */
export const negation: GrammarForm = {
  id: 'ar/negation',
  read(words, at, clause) {
    const info = words[at]?.info;
    if (!info) return null;
    const bare = info.isJoined ? info.text.slice(1) : info.text;
    if (bare !== 'لم' && bare !== 'لن') return null;
    if (!looksPresent(words, at + 1) || isRelative(words, at)) return null;
    const head = {
      at,
      act: bare === 'لم' ? ('fail' as const) : ('judge' as const),
      form: 'past' as const,
      person: null,
    };
    if (clause.head === null) return { opensAt: null, head };
    const isCoordinate = info.isJoined || has(words, at - 1, 'link') || (gapAt(words, at) & GAP.semicolon) !== 0;
    if (isCoordinate) return { opensAt: openingAt(words, at), head };
    if (awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
    return clause.head.form === 'noun' && clause.head.at === clause.first && textAt(words, at - 1) !== 'ان'
      ? { opensAt: null, head }
      : null;
  },
};
