import type { GrammarForm } from '../../common/reading-language';
import { GAP } from '../../common/words';

const HEADING = new Set([
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
    if (clause.head === null) return at - clause.first <= 1 ? { opensAt: null, head } : null;
    if (sense.act !== 'intend' && sense.act !== 'pledge') return null;
    const before = words[at - 1]?.info;
    const joint =
      before?.text === 'and' ? at - 1 : before?.isOwned && words[at - 2]?.info.text === 'and' ? at - 2 : null;
    return joint === null || joint <= clause.head.at + 2 ? null : { opensAt: joint, head };
  },
};

/** "The parties are determined to": a predicate. */
export const predicate: GrammarForm = {
  id: 'en/predicate',
  read(words, at, clause) {
    const word = words[at];
    const sense = word?.info.senses.find((s) => s.form === 'adjective' && s.act !== 'need');
    const before = words[at - 1]?.info.text ?? '';
    if (!word || !sense || !/^(?:is|are|was|were|stand|stands|stood|remain|remains|remained|be|being)$/.test(before))
      return null;
    const head = { at, ...sense };
    if (clause.head === null) return { opensAt: null, head };
    if (clause.frame === null && (word.gap & GAP.stop) === 0 && clause.head.form !== 'future') {
      return { opensAt: null, head, isContent: true };
    }
    return null;
  },
};

/** "was decided", "it was agreed", "could not be", "was not": passives and negations that head a clause. */
export const passive: GrammarForm = {
  id: 'en/passive',
  read(words, at, clause) {
    const word = words[at];
    const before = words[at - 1]?.info.text ?? '';
    if (!word || clause.head !== null || !/^(?:was|were|is|are|been)$/.test(before)) return null;
    const sense = word.info.senses.find((s) => s.form === 'past');
    return sense ? { opensAt: null, head: { at, ...sense } } : null;
  },
};

/** "did not", "could not", "has not": what did not happen. */
export const negation: GrammarForm = {
  id: 'en/negation',
  read(words, at, clause) {
    const word = words[at];
    if (!word?.info.marks.has('not') || word.info.text === 'no' || clause.head !== null) return null;
    if (!/^(?:did|could|has|have|had|was|were)$/.test(words[at - 1]?.info.text ?? '')) return null;
    return { opensAt: null, head: { at, act: 'fail', form: 'past', person: null } };
  },
};
