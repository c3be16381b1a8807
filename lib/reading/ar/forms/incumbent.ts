import type { GrammarForm } from '../../common/reading-language';
import type { Word } from '../../common/words';
import { awaitsContent, gapAt, has, looksPresent, textAt } from './word-tests';

/** Farthest word between "upon" and the verb of what is owed. */
const REACH = 10;
const UPON = /^[وف]?علي$/;

/** "It is upon the donors to", على المانحين أن يضاعفوا: asks them to act. At the head of a clause only: elsewhere على governs. */
export const incumbent: GrammarForm = {
  id: 'ar/incumbent',
  read(words, at, clause) {
    if (!UPON.test(textAt(words, at)) || clause.frame !== null) return null;
    const isFirst = clause.head === null && at === clause.first;
    if (isFirst && /^(?:عاتق|كاهل)$/.test(textAt(words, at + 1))) {
      const isOthers = [2, 3, 4].some((d) => has(words, at + d, 'addressee'));
      return isOthers ? { opensAt: null, head: { at: at + 1, act: 'appeal', form: 'present', person: null } } : null;
    }
    if (!isFirst || has(words, at + 1, 'that')) return null;
    const to = verbOwed(words, at);
    return to === null ? null : { opensAt: null, head: { at: to, act: 'appeal', form: 'present', person: null } };
  },
};

const UPON_HIM = /^و?علي(?:ه|ها|هم|هما)$/;

/** "…, and it is upon them to": وعليه أن يتحرك. Whoever was named last is asked. */
export const uponHim: GrammarForm = {
  id: 'ar/upon-him',
  read(words, at, clause) {
    if (!UPON_HIM.test(textAt(words, at)) || textAt(words, at + 1) !== 'ان' || !looksPresent(words, at + 2))
      return null;
    const head = { at: at + 2, act: 'appeal' as const, form: 'present' as const, person: null };
    if (clause.head === null) return { opensAt: null, head };
    return words[at]?.info.text.startsWith('و') ? { opensAt: at, head } : null;
  },
};

/** "…said that it is upon Ankara to": إن على أنقرة أن تفصل. */
export const incumbentReported: GrammarForm = {
  id: 'ar/incumbent-reported',
  read(words, at, clause) {
    if (textAt(words, at) !== 'علي' || !has(words, at - 1, 'that') || !awaitsContent(words, clause, at)) return null;
    const to = verbOwed(words, at);
    if (to === null) return null;
    return { opensAt: null, head: { at: to, act: 'appeal', form: 'present', person: null }, isContent: true };
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
