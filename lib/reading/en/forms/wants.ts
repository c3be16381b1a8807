import type { GrammarForm } from '../../common/reading-language';
import { gapAt, groupStart, place, textAt } from './place';

const WANTING = /^(?:want|wants|wanted|like|need|needs|expects?|expected|told|tells|warned|warns|ordered)$/;
/** Words of him who is to act, at most. */
const LONGEST = 6;

/** "They want donors to pay", "would like the UN to": a wish that others act. */
export const wants: GrammarForm = {
  id: 'en/wants',
  read(words, at, clause) {
    const text = textAt(words, at);
    if (!WANTING.test(text)) return null;
    if (/^like/.test(text) && textAt(words, at - 1) !== 'would') return null;
    if (/^(?:need|expect)/.test(text) && textAt(words, at - 1) !== 'they' && textAt(words, at - 1) !== 'we')
      return null;
    if (/^(?:is|are|was|were|been|be|being|had)$/.test(textAt(words, at - 1)) && text !== 'like') return null;
    const start = groupStart(words, text === 'like' ? at - 1 : at);
    if (textAt(words, at + 1) === 'to') {
      if (text !== 'like' && text !== 'want') return null;
      return place(words, { at, act: 'intend', form: 'past', person: null }, start, clause);
    }
    for (let to = at + 2; to <= at + LONGEST; to++) {
      if (gapAt(words, to) !== 0 || words[to]?.info.marks.has('that')) return null;
      if (textAt(words, to) === 'to' || (textAt(words, to) === 'not' && textAt(words, to + 1) === 'to'))
        return place(words, { at, act: 'appeal', form: 'present', person: null }, start, clause);
    }
    return null;
  },
};
