import type { GrammarForm } from '../../common/reading-language';
import { groupStart, place, skipAdverbs, textAt } from './place';

/** What is missed where there is none of it; of anything else its absence is a judgement: no alternative. */
const MISSED = new Set(
  (
    'progress sign signs movement headway breakthrough agreement accord result results change improvement let-up word news contact contacts ' +
    'advance follow-up trace step steps evidence indication consensus deal date response reply delivery deliveries meeting session'
  ).split(' '),
);

/** "There has been no progress", "there were few signs of". */
export const existential: GrammarForm = {
  id: 'en/existential',
  read(words, at, clause) {
    const text = textAt(words, at);
    if (!/^(?:is|are|was|were|been)$/.test(text)) return null;
    const there = /^(?:has|have|had)$/.test(textAt(words, at - 1)) ? at - 2 : at - 1;
    if (textAt(words, there) !== 'there') return null;
    const no = skipAdverbs(words, at + 1);
    if (!/^(?:no|few|little|scant|hardly|nothing|not)$/.test(textAt(words, no))) return null;
    if (![1, 2, 3].some((d) => MISSED.has(textAt(words, no + d)))) return null;
    return place(words, { at: no, act: 'fail', form: 'past', person: null }, groupStart(words, there), clause);
  },
};
