import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import { GAP } from '../../common/words';
import { gapAt, groupStart, textAt } from './place';

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

/** Behind one of these it is a noun: "the undertaking given". */
const DETERMINER = /^(?:the|a|an|this|that|any|no|every|each)$/;

/** A participle after a comma that carries an act of its own: "…, stressing the need for", "…, calling on". */
export const participle: GrammarForm = {
  id: 'en/participle',
  read(words, at, clause) {
    const sense = words[at]?.info.senses.find((s) => s.form === 'participle' && CARRYING.has(s.act));
    if (!sense || DETERMINER.test(textAt(words, at - 1))) return null;
    const head = { at, ...sense };
    const start = groupStart(words, at);
    if (clause.head === null) return start - clause.first <= 1 ? { opensAt: null, head } : null;
    if (gapAt(words, start) & (GAP.comma | GAP.semicolon)) return { opensAt: start, head };
    const isAfterAnd = textAt(words, start - 1) === 'and';
    const isAfterWhile = textAt(words, start - 1) === 'while';
    return isAfterWhile || (isAfterAnd && clause.head.form === 'participle') ? { opensAt: start - 1, head } : null;
  },
};
