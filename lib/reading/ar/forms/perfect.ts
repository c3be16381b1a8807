import type { GrammarForm } from '../../common/reading-language';
import { awaitsContent, isRelative, textAt } from './word-tests';

/** "has been": after قد and لقد stands a verb in the past, whatever its letters: وقد شُغل الخط. */
export const perfect: GrammarForm = {
  id: 'ar/perfect',
  read(words, at, clause) {
    const next = words[at + 1]?.info;
    if (!/^(?:[وفل]?قد|ولقد)$/.test(textAt(words, at)) || !next || next.senses.length > 0 || isRelative(words, at))
      return null;
    if (/^[يتن]/.test(next.text)) return null;
    const head = { at: at + 1, act: 'do' as const, form: 'past' as const, person: null };
    if (clause.head === null) return { opensAt: null, head };
    if (awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
    return textAt(words, at) === 'وقد' ? { opensAt: at, head } : null;
  },
};
