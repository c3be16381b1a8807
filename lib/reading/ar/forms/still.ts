import type { GrammarForm } from '../../common/reading-language';
import { GAP } from '../../common/words';
import { gapAt, has, isRelative, textAt } from './word-tests';

const NOT = /^[وف]?(?:ما|لا|لم)$/;
const CEASE = /^(?:[يت]زال|زال|زالت|زالوا|[يت]زالون|[يت]زل|زلنا|نزال)$/;

/** "The execution is still stalled", ما زال, لا تزال, لم يزل: how far a thing got. */
export const still: GrammarForm = {
  id: 'ar/still',
  read(words, at, clause) {
    const from = at - 1;
    if (!CEASE.test(textAt(words, at)) || !NOT.test(textAt(words, from)) || isRelative(words, from)) return null;
    const head = { at, act: 'happen' as const, form: 'past' as const, person: null };
    if (clause.head === null) return { opensAt: null, head };
    // "…, and its place is still under discussion": the subject carries the conjunction
    const isSubjectJoined = /^و/.test(textAt(words, from - 1)) && (gapAt(words, from - 1) & GAP.comma) !== 0;
    if (isSubjectJoined && from - 1 > clause.first) return { opensAt: from - 1, head };
    const isApart = /^[وف]/.test(textAt(words, from)) || gapAt(words, from) !== 0 || has(words, from - 1, 'link');
    return isApart ? { opensAt: from, head } : null;
  },
};
