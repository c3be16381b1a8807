import type { GrammarForm } from '../../common/reading-language';
import { place, textAt } from './place';

const GOING = /^(?:is|are|was|were|go|goes|went|be|been|gone)$/;
/** Words before the noun of thanks, at most: "A word of thanks", "Their heartfelt gratitude". */
const REACH = 5;

/** "A word of thanks is owed to", "Praise was due to": what the subject is, is said. */
export const thanksGo: GrammarForm = {
  id: 'en/thanks-go',
  read(words, at, clause) {
    if (!GOING.test(textAt(words, at)) || clause.head !== null) return null;
    for (let i = clause.first; i < Math.min(at, clause.first + REACH); i++) {
      if (words[i]?.info.marks.has('that')) return null;
      const sense = words[i]?.info.senses.find(({ act, form }) => act === 'thank' && form === 'noun');
      if (sense) return place(words, { at: i, ...sense }, i, clause);
    }
    return null;
  },
};
