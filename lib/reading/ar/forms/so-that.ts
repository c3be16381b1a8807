import type { Head } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import { GAP } from '../../common/words';
import { gapAt, has, textAt } from './word-tests';

/** Verbs behind ل that tell how it ended, by what they do: so it was decided, they undertook, they announced. */
const ENDED: readonly [verbs: RegExp, act: Act][] = [
  [/^ل[يت](?:تقرر|تفق|توافق|قرر|ستقر|تفاهم|جمع)(?:وا|ا)?$/, 'decide'],
  [/^ل[يت](?:تعهد|لتزم|تكفل)(?:وا|ا)?$/, 'pledge'],
  [/^ل[يت](?:علن|كشف)(?:وا|ا)?$/, 'declare'],
];

/** "The venue was debated, so that it was decided to hold": ليتقرر عقد, لتتفق الأطراف على: the purpose is the outcome. */
export const soThat: GrammarForm = {
  id: 'ar/so-that',
  read(words, at, clause) {
    if (clause.head === null || (gapAt(words, at) & GAP.comma) === 0) return null;
    const found = ENDED.find(([verbs]) => verbs.test(textAt(words, at)));
    return found ? { opensAt: at, head: { at, act: found[1], form: 'past', person: null } } : null;
  },
};

/** Precedes it, follows it, goes with it. */
const BESIDE = /^[يت](?:سبق|عقب|لي|تبع|تلو|واكب|رافق|تخلل)(?:ه|ها|هما|هم)$/;

/** "A congress in Sochi, preceded by a preparatory meeting on": يسبقه لقاء, تعقبها جولة: a second meeting. */
export const besideIt: GrammarForm = {
  id: 'ar/beside-it',
  read(words, at, clause) {
    if (!BESIDE.test(textAt(words, at)) || (gapAt(words, at) & GAP.comma) === 0) return null;
    if (![1, 2].some((d) => has(words, at + d, 'event')) || at <= clause.first) return null;
    const head: Head = { at, act: 'convene', form: 'present', person: 'he' };
    return { opensAt: at, head };
  },
};
