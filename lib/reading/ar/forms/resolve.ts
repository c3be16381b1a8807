import type { Head } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act, Sense } from '../../common/word-info';
import type { Word } from '../../common/words';
import { awaitsContent, gapAt, isRelative, textAt } from './word-tests';

/** Full, complete, the height of; stand-by for. */
const FULL = /^(?:اتم|كامل|تمام|منتهي|اهبه|اعلي|كل)$/;
/** Aims, goals, plans. */
const AIMS = /^(?:مرام|مرامي|اهداف|غايات|مقاصد|خطط|مخططات)(?:ها|هم|هما|نا)?$/;
const REACH = 5;

const nounSense = (words: readonly Word[], at: number, acts: ReadonlySet<Act>): Sense | undefined =>
  words[at]?.info.senses.find(({ act, form }) => form === 'noun' && acts.has(act));

const RESOLVE: ReadonlySet<Act> = new Set<Act>(['intend']);

/** "In full readiness to": على أتم الاستعداد, في كامل الجاهزية, على أهبة الاستعداد. */
export const inFullReadiness: GrammarForm = {
  id: 'ar/in-full-readiness',
  read(words, at, clause) {
    if (!nounSense(words, at, RESOLVE) || !FULL.test(textAt(words, at - 1))) return null;
    if (!/^و?(?:علي|في|ب)$/.test(textAt(words, at - 2)) || isRelative(words, at - 2)) return null;
    const head: Head = { at, act: 'intend', form: 'adjective', person: null };
    if (clause.head === null || clause.head.act === 'be') return { opensAt: null, head };
    return awaitsContent(words, clause, at) ? { opensAt: null, head, isContent: true } : null;
  },
};

/** "Among the aims of the parties is widening": من مرامي الأطراف توسيع, من أهدافنا. */
export const amongAims: GrammarForm = {
  id: 'ar/among-aims',
  read(words, at, clause) {
    if (!AIMS.test(textAt(words, at)) || clause.head !== null || at - 1 !== clause.first) return null;
    if (!/^و?(?:من|في|ضمن)$/.test(textAt(words, at - 1))) return null;
    for (let i = at + 1; i <= at + REACH && gapAt(words, i) === 0; i++) {
      const info = words[i]?.info;
      const isNamed = info?.text === 'ان' || (info?.marks.has('action') && !info.isDefinite && info.prefix === '');
      if (isNamed) return { opensAt: null, head: { at, act: 'intend', form: 'adjective', person: null } };
    }
    return null;
  },
};
