import type { ClauseDraft, Head, Step } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import type { Word } from '../../common/words';
import { awaitsContent, gapAt, has, isRelative, openingAt, textAt } from './word-tests';

/** Faithful, true, steadfast: to its word. */
const FAITHFUL = /^و?(?:ثابت|وفي|اوفياء|امين|امناء|مخلص|صادق|باق|مقيم|محافظ)(?:ه|ون|ين|ان|تان|يه)?$/;
/** Its word, promise, pledge, commitments. */
const WORD =
  /^ل?(?:عهد|وعد|وعود|تعهد|تعهدات|التزام|التزامات|كلمت?|عزم)(?:ها|هم|هما|نا|ه)$|^ل?(?:العهد|الوعد|الكلمه|العزم)$/;
/** Called upon, asked, obliged by others. */
const CALLED = /^و?(?:مدعو|مطالب|مناشد)(?:ه|ا|ون|ين|وون|وين|ان|تان|ات)?$/;
/** Able to do nothing but, not letting pass without. */
const CANNOT = /^[يتن](?:سع|ملك|ملكون|فوت|فت|نس|نسي|غفل|جد|جدون)(?:ها|هم|هما|نا|ه)?$/;
/** The time has come. */
const COME = /^و?(?:قد)?(?:ان|حان)$/;
const TIME = /^(?:الاوان|الوقت|اوان|وقت|الموعد)$/;
const REACH = 6;

function placed(words: readonly Word[], at: number, clause: ClauseDraft, head: Head): Step | null {
  if (clause.head === null) return { opensAt: null, head };
  if (awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
  const isJoined = words[at]?.info.isJoined || /^و(?:ثمه|هناك|هنالك)$/.test(textAt(words, at));
  return isJoined || has(words, at - 1, 'link') ? { opensAt: openingAt(words, at), head } : null;
}

/** "The guarantors are true to their word on": ثابتة على عهدها, وفية لتعهداتها, باقون على العهد. */
export const faithful: GrammarForm = {
  id: 'ar/faithful',
  read(words, at, clause) {
    const isAlone =
      textAt(words, at) === 'علي' && clause.head === null && at > clause.first && has(words, at - 1, 'guarantor');
    if (!(isAlone || FAITHFUL.test(textAt(words, at))) || isRelative(words, at)) return null;
    const to = !isAlone && textAt(words, at + 1) === 'علي' ? at + 2 : at + 1;
    if (!WORD.test(textAt(words, to)) || (!isAlone && to === at + 1 && !textAt(words, to).startsWith('ل'))) return null;
    const head: Head = { at: to, act: 'intend', form: 'adjective', person: null };
    const pronoun = has(words, at - 1, 'pronoun') && at - 1 > clause.first ? at - 1 : null;
    if (pronoun !== null && clause.head !== null && !awaitsContent(words, clause, at))
      return { opensAt: pronoun, head };
    return placed(words, at, clause, head);
  },
};

/** "The donors are called upon to": المانحون مدعوون إلى, والأمم المتحدة مطالبة ب. */
export const calledUpon: GrammarForm = {
  id: 'ar/called-upon',
  read(words, at, clause) {
    if (!CALLED.test(textAt(words, at)) || gapAt(words, at) !== 0 || isRelative(words, at)) return null;
    const next = words[at + 1]?.info;
    const isTo = next !== undefined && (/^(?:الي|بان|ان|لان)$/.test(next.text) || /^[بل]/.test(next.prefix));
    const before = words[at - 1]?.info;
    const isAfterSubject = before !== undefined && before.prefix === '' && !before.marks.has('governor');
    if (!isTo || !isAfterSubject || at <= clause.first) return null;
    const head: Head = { at, act: 'appeal', form: 'adjective', person: null };
    if (clause.head === null) return { opensAt: null, head };
    return awaitsContent(words, clause, at) ? { opensAt: null, head, isContent: true } : null;
  },
};

/** "They cannot but thank": لا يسع الدول إلا أن تشكر, ولا يفوتها أن تنوه. The verb behind "that" is what they do. */
export const cannotBut: GrammarForm = {
  id: 'ar/cannot-but',
  read(words, at, clause) {
    if (!/^[وف]?(?:لا|لم|لن)$/.test(textAt(words, at)) || !CANNOT.test(textAt(words, at + 1))) return null;
    for (let i = at + 2; i <= at + 2 + REACH && gapAt(words, i) === 0; i++) {
      if (textAt(words, i) !== 'ان') continue;
      const sense = words[i + 1]?.info.senses.find(({ form }) => form === 'present');
      if (!sense) return null;
      return placed(words, at, clause, { ...sense, at: i + 1 });
    }
    return null;
  },
};

/** "The time has come for the donors to": آن الأوان لكي, حان الوقت ل. */
export const timeHasCome: GrammarForm = {
  id: 'ar/time-has-come',
  read(words, at, clause) {
    if (!TIME.test(textAt(words, at)) || !COME.test(textAt(words, at - 1)) || at - 1 < clause.first) return null;
    const isOfAction = (words[at + 1]?.info.prefix ?? '') === 'ل' && has(words, at + 1, 'action');
    const head: Head = { at, act: isOfAction ? 'need' : 'must', form: 'past', person: null };
    if (clause.head === null || clause.head.at === at - 1) return { opensAt: null, head };
    return awaitsContent(words, clause, at - 1) ? { opensAt: null, head, isContent: true } : null;
  },
};

/** What there is: resolve, agreement, need, concern, hope. */
const THERE: ReadonlySet<Act> = new Set<Act>(['intend', 'decide', 'need', 'concern', 'belief', 'satisfied', 'appeal']);

/** "…, and there is a common wish to": وثمة رغبة جماعية في, وهناك توافق على. */
export const thereIs: GrammarForm = {
  id: 'ar/there-is',
  read(words, at, clause) {
    if (!/^و?(?:ثمه|هناك|هنالك)$/.test(textAt(words, at)) || isRelative(words, at)) return null;
    const sense = words[at + 1]?.info.senses.find(({ act, form }) => THERE.has(act) && form === 'noun');
    if (!sense || words[at + 1]?.info.isDefinite) return null;
    return placed(words, at, clause, { ...sense, at: at + 1 });
  },
};
