import type { GrammarForm } from '../../common/reading-language';
import { gapAt, groupStart, place, textAt } from './place';

const UPON = /^(?:to|on|upon|for|with)$/;
const LONGEST_BEARER = 7;

/** "It is up to donors to", "the onus is on the community to", "it falls to us to": whose duty it is. */
export const duty: GrammarForm = {
  id: 'en/duty',
  read(words, at, clause) {
    if (!UPON.test(textAt(words, at)) || !isDuty(words, at)) return null;
    for (let to = at + 2; to <= at + LONGEST_BEARER; to++) {
      if (gapAt(words, to) !== 0) return null;
      if (textAt(words, to) !== 'to') continue;
      return place(
        words,
        { at: at - 1, act: 'must', form: 'present', person: null },
        groupStart(words, at - 2),
        clause,
      );
    }
    return null;
  },
};

function isDuty(words: Parameters<GrammarForm['read']>[0], at: number): boolean {
  const [third, second, first] = [textAt(words, at - 3), textAt(words, at - 2), textAt(words, at - 1)];
  const isBeing = /^(?:is|was|be)$/;
  if (/^(?:up|incumbent)$/.test(first)) return isBeing.test(second);
  if (/^(?:falls?|fell|rests?|lies)$/.test(first)) return /^(?:it|onus|burden|responsibility|duty)$/.test(second);
  return (
    isBeing.test(first) &&
    (/^(?:onus|burden|responsibility)$/.test(second) ||
      (second === 'it' && third !== 'that' && textAt(words, at) === 'for'))
  );
}
