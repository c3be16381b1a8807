import type { GrammarForm } from '../../common/reading-language';
import { isUnlisted, type WordInfo } from '../../common/word-info';
import { oneOf } from '../../common/one-of';
import { gapAt, textAt } from './word-tests';

/** In, before, to, since, on: what a passive leads to. */
const LEADS = /^(?:في|امام|منذ|الي|علي|من|بعد|قبل|خلال|عن|لل.*|ب.*|اواخر|اوائل|مطلع|منتصف|يوم)$/;
/** A clause that begins so has no subject yet. */
const FRONT = /^[وف]?(?:في|علي|فيما|بشان|خلال|من|حول|عن|قبل|بعد|الي|مع|بين|منذ|كل|اي|عند)$/;
/** More, best, last, red …: on the pattern of أُنجز, and no verbs. */
const ELATIVE = new RegExp(
  `^${oneOf(`
  اكثر اكبر افضل اقل اعلي ادني اخر اول احمر ابيض اسود اخضر ازرق اصفر اهم ابرز اسوا اصعب اقرب ابعد
  اوسع ايضا اسفل امام الان اثناء ازاء اصلا احدي`)}$`,
);

/** A verb of two or three letters that is also a verbal noun: فتح, نقل, مد. */
const isShort = (info: WordInfo) => info.marks.has('action') && /^[^واتي].{1,2}$/.test(info.text);

/** أُنجز, أُفرغ, أُرسل: four letters that no list has. */
function isCausative({ text, senses, marks }: WordInfo): boolean {
  return senses.length === 0 && marks.size === 0 && /^ا[^اوي][^ا].$/.test(text) && !ELATIVE.test(text);
}

/** Words between a clause's start and such a verb, at most. */
const REACH = 10;

/** "The bridge was opened in": الجسر فُتح في, المعدات نُقلت: a verb of three letters behind its definite subject, where a verbal noun cannot stand. */
export const shortPast: GrammarForm = {
  id: 'ar/short-past',
  read(words, at, clause) {
    const info = words[at]?.info;
    if (clause.head !== null || !info || !(isShort(info) || isCausative(info))) return null;
    const isPlaced = at > clause.first && at - clause.first <= REACH && gapAt(words, at) === 0;
    const subject = words[clause.first]?.info;
    const before = words[at - 1]?.info;
    if (!isPlaced || !before || !subject || subject.prefix !== '' || FRONT.test(subject.text)) return null;
    if (!before.isDefinite && !isUnlisted(before)) return null;
    if (!LEADS.test(textAt(words, at + 1))) return null;
    return { opensAt: null, head: { at, act: 'do', form: 'past', person: 'he' } };
  },
};
