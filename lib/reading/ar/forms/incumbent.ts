import type { GrammarForm } from '../../common/reading-language';
import type { Word } from '../../common/words';
import { gapAt, has, looksPresent, textAt } from './word-tests';

/** Farthest word between "upon" and the verb of what is owed. */
const REACH = 10;
const UPON = /^[وف]?علي$/;

/** "It is upon the donors to", على المانحين أن يضاعفوا: asks them to act. At the head of a clause only: elsewhere على governs. */
export const incumbent: GrammarForm = {
  id: 'ar/incumbent',
  read(words, at, clause) {
    if (!UPON.test(textAt(words, at)) || clause.frame !== null) return null;
    const isFirst = clause.head === null && at === clause.first;
    if (!isFirst || has(words, at + 1, 'that')) return null;
    const to = verbOwed(words, at);
    return to === null ? null : { opensAt: null, head: { at: to, act: 'appeal', form: 'present', person: null } };
  },
};

/** The verb after "that", with nothing but a name before it. */
function verbOwed(words: readonly Word[], at: number): number | null {
  for (let i = at + 2; i <= at + REACH; i++) {
    // "upon the international community, and the United Nations first, to"
    if ((gapAt(words, i) !== 0 && !has(words, at + 2, 'addressee')) || (i > at + 2 && has(words, i, 'relative')))
      return null;
    if (textAt(words, i) === 'ان' && looksPresent(words, i + 1)) return i + 1;
  }
  return null;
}
