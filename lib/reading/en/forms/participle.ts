import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import { GAP } from '../../common/words';

const CARRYING: ReadonlySet<Act> = new Set<Act>([
  'affirm',
  'express',
  'appeal',
  'condemn',
  'welcome',
  'note',
  'point',
  'say',
  'declare',
  'decide',
  'pledge',
  'thank',
  'regret',
  'support',
  'intend',
  'light',
]);

/** A participle after a comma that carries an act of its own: "…, stressing the need for", "…, calling on". */
export const participle: GrammarForm = {
  id: 'en/participle',
  read(words, at, clause) {
    const word = words[at];
    const sense = word?.info.senses.find((s) => s.form === 'participle' && CARRYING.has(s.act));
    if (!word || !sense) return null;
    const head = { at, ...sense };
    if (clause.head === null) return at === clause.first ? { opensAt: null, head } : null;
    if (word.gap & (GAP.comma | GAP.semicolon)) return { opensAt: at, head };
    const isAfterAnd = words[at - 1]?.info.text === 'and' && clause.head.form === 'participle';
    return isAfterAnd ? { opensAt: at - 1, head } : null;
  },
};
