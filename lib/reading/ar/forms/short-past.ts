import type { GrammarForm } from '../../common/reading-language';
import { gapAt, textAt } from './word-tests';

/** In, before, to, since, on: what a passive leads to. */
const LEADS = /^(?:في|امام|منذ|الي|علي|من|بعد|قبل|خلال|عن|لل.*|ب.*|اواخر|اوائل|مطلع|منتصف|يوم)$/;
/** Words between a clause's start and such a verb, at most. */
const REACH = 10;

/** "The bridge was opened in": الجسر فُتح في, المعدات نُقلت: a verb of three letters behind its definite subject, where a verbal noun cannot stand. */
export const shortPast: GrammarForm = {
  id: 'ar/short-past',
  read(words, at, clause) {
    const info = words[at]?.info;
    if (clause.head !== null || !info?.marks.has('action') || !/^[^واتمي]..$/.test(info.text)) return null;
    const isPlaced = at > clause.first && at - clause.first <= REACH && gapAt(words, at) === 0;
    const subject = words[clause.first]?.info;
    const before = words[at - 1]?.info;
    if (!isPlaced || !before || !(subject?.isDefinite ?? false) || (subject?.prefix ?? '') !== '') return null;
    if (!before.isDefinite && before.senses.length + before.marks.size > 0) return null;
    if (!LEADS.test(textAt(words, at + 1))) return null;
    return { opensAt: null, head: { at, act: 'do', form: 'past', person: 'he' } };
  },
};
