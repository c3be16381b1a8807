import type { GrammarForm } from '../../common/reading-language';
import { textAt } from './word-tests';

const ANSWERING = /^ف(س?)[يتن].{2,}$/;

/** "As for the second part, it is sent in September": أما … فترسل. The verb that answers carries ف. */
export const asFor: GrammarForm = {
  id: 'ar/as-for',
  read(words, at, clause) {
    const answer = ANSWERING.exec(textAt(words, at));
    if (!answer || clause.head !== null || !/^و?اما$/.test(textAt(words, clause.first))) return null;
    const form = answer[1] === 'س' ? 'future' : 'present';
    return { opensAt: null, head: { at, act: 'do', form, person: null } };
  },
};
