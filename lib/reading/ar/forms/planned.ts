import type { GrammarForm } from '../../common/reading-language';
import { awaitsContent, gapAt, textAt } from './word-tests';

/** It is scheduled that: من المقرر أن, من المزمع عقد. */
export const planned: GrammarForm = {
  id: 'ar/planned',
  read(words, at, clause) {
    const text = textAt(words, at);
    const before = textAt(words, at - 1);
    if (text !== 'المقرر' && text !== 'المزمع') return null;
    if (before !== 'من' && before !== 'ومن') return null;
    const head = { at, act: 'planned' as const, form: 'future' as const, person: null };
    if (clause.head === null) return { opensAt: null, head };
    if (before === 'من' && awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
    return before === 'ومن' || gapAt(words, at - 1) !== 0 ? { opensAt: at - 1, head } : null;
  },
};
