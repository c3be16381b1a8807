import type { GrammarForm } from '../../common/reading-language';
import { groupStart, place, skipAdverbs, textAt } from './place';

/** What is missed where there is none of it; of anything else its absence is a judgement: no alternative. */
const MISSED = new Set(
  (
    'progress sign signs movement headway breakthrough agreement accord result results change improvement let-up word news contact contacts ' +
    'advance follow-up trace step steps evidence indication consensus deal date response reply delivery deliveries meeting session'
  ).split(' '),
);

const JUDGED: ReadonlySet<string> = new Set(
  (
    'alternative substitute better other military solution way room place justification excuse question reason ' +
    'point need doubt option future peace stability legal basis grounds'
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
    if (![1, 2, 3].some((d) => MISSED.has(textAt(words, no + d)))) {
      if (!JUDGED.has(textAt(words, no + 1))) return null;
      return place(words, { at: no, act: 'judge', form: 'past', person: null }, groupStart(words, there), clause);
    }
    return place(words, { at: no, act: 'fail', form: 'past', person: null }, groupStart(words, there), clause);
  },
};

/** What there will be none of when a thing goes on: no let-up in the struggle. */
const SLACKENING: ReadonlySet<string> = new Set(
  (
    'let-up letup respite slackening relaxation wavering pause relenting retreat easing compromise leniency ' +
    'weakening interruption break backing turning rest truce mercy quarter'
  ).split(' '),
);

/** "There will be no let-up in the struggle": it goes on. */
export const goingOn: GrammarForm = {
  id: 'en/going-on',
  read(words, at, clause) {
    if (textAt(words, at) !== 'be' || !/^(?:will|would|shall)$/.test(textAt(words, at - 1))) return null;
    if (textAt(words, at - 2) !== 'there' || textAt(words, at + 1) !== 'no') return null;
    if (![2, 3].some((d) => SLACKENING.has(textAt(words, at + d)))) return null;
    const head = { at, act: 'endeavour', form: 'future', person: null } as const;
    if (clause.head?.at === at - 1) return { opensAt: null, head };
    return place(words, head, groupStart(words, at - 2), clause);
  },
};
