import { FRAMING } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import { GAP } from '../../common/words';
import { gapAt, textAt } from './place';

const HEADING: ReadonlySet<Act> = new Set<Act>([
  'decide',
  'intend',
  'pledge',
  'appeal',
  'condemn',
  'need',
  'adopt',
  'concern',
  'regret',
  'support',
]);

/** An act as a noun at the start of an item, or a second one joined to the first: "and their readiness to". */
export const noun: GrammarForm = {
  id: 'en/noun',
  read(words, at, clause) {
    const word = words[at];
    const sense = word?.info.senses.find((s) => s.form === 'noun' && HEADING.has(s.act));
    if (!word || !sense) return null;
    const head = { at, ...sense };
    if (clause.head === null) return isItemStart(words, at, clause.first) ? { opensAt: null, head } : null;
    if (sense.act !== 'intend' && sense.act !== 'pledge') return null;
    const before = words[at - 1]?.info;
    const joint =
      before?.text === 'and' ? at - 1 : before?.isOwned && words[at - 2]?.info.text === 'and' ? at - 2 : null;
    return joint === null || joint <= clause.head.at + 2 ? null : { opensAt: joint, head };
  },
};

/** "Agreement to", "Their readiness for": nothing but a determiner before, a preposition after. */
function isItemStart(words: Parameters<GrammarForm['read']>[0], at: number, first: number): boolean {
  return at - first <= 1 && /^(?:to|on|for|of|that|over|at)$/.test(textAt(words, at + 1));
}

/** While, whereas, but, after a break: what follows stands against what was said. */
export const contrast: GrammarForm = {
  id: 'en/contrast',
  read(words, at, clause) {
    if (!/^(?:while|whereas|but|although|though)$/.test(textAt(words, at)) || !clause.head) return null;
    if ((gapAt(words, at) & (GAP.comma | GAP.semicolon)) === 0) return null;
    return { opensAt: at, head: null, isContrast: true };
  },
};

/** "said … and that …": the report goes on. */
export const joinedThat: GrammarForm = {
  id: 'en/joined-that',
  read(words, at, clause) {
    if (textAt(words, at) !== 'that' || textAt(words, at - 1) !== 'and') return null;
    const reporter = clause.frame ?? clause.head;
    if (!reporter || reporter.at >= at - 1 || clause.first >= at - 1) return null;
    const isFrame = FRAMING.has(reporter.act) || reporter.act === 'judge';
    return { opensAt: at - 1, head: isFrame ? null : reporter, keepsFrame: isFrame };
  },
};
