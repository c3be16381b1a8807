import type { ClauseDraft, Head, Step } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act, Sense } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { oneOf } from '../../common/one-of';
import { awaitsContent, gapAt, has, isRelative, textAt } from './word-tests';

/** Full, complete, the height of; stand-by for. */
const FULL = /^(?:اتم|كامل|تمام|منتهي|اهبه|اعلي|كل)$/;
/** Aims, goals, plans. */
const AIMS = /^(?:مرام|مرامي|اهداف|غايات|مقاصد|خطط|مخططات)(?:ها|هم|هما|نا)?$/;
const REACH = 5;

const nounSense = (words: readonly Word[], at: number, acts: ReadonlySet<Act>): Sense | undefined =>
  words[at]?.info.senses.find(({ act, form }) => form === 'noun' && acts.has(act));

const INTENDS: ReadonlySet<Act> = new Set<Act>(['intend']);

/** "In full readiness to": على أتم الاستعداد, في كامل الجاهزية, على أهبة الاستعداد. */
export const inFullReadiness: GrammarForm = {
  id: 'ar/in-full-readiness',
  read(words, at, clause) {
    if (!nounSense(words, at, INTENDS) || !FULL.test(textAt(words, at - 1))) return null;
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

/** Resolve, intention, will, wish, readiness, care: with the article, as the subject of a clause without a verb. */
const RESOLVE =
  /^و?(?:العزم|النيه|النوايا|الاراده|التصميم|الرغبه|الاستعداد|الحرص|الاصرار|العزيمه|الاتجاه|الهمه|العمل|السعي)$/;
/** The agreement, the decision, the understanding, the pledge. */
const DECISION = /^و?(?:الاتفاق|القرار|التفاهم|التوافق|الراي|التعهد|الالتزام)$/;
/** Hope, the wager. */
const HOPE = /^و?(?:الامل|الامال|الرهان|التعويل)$/;
/** Standing, made up, there, firm, true, directed, complete, taken, ongoing. */
const STANDS = new RegExp(
  `^${oneOf(`
  قائم قايم معقود متوافر متوفر موجود ثابت اكيد راسخ صادق متجه منعقد مستقر قاطع ماض تام متخذ ناجز
  جار متواصل مستمر منصب كامل مشترك واضح حاصل سار`)}(?:ه|يه)?$`,
);
/** On, in, to, for, upon that: what it is about. */
const TO = /^(?:علي|في|الي|نحو)$/;

function kindOf(text: string): Act | null {
  if (RESOLVE.test(text)) return 'intend';
  if (DECISION.test(text)) return 'decide';
  return HOPE.test(text) ? 'belief' : null;
}

/** "And the resolve stands to go on with": والعزم قائم على, النية متجهة إلى, والاتفاق تام على, والأمل معقود على. */
export const resolveStands: GrammarForm = {
  id: 'ar/resolve-stands',
  read(words, at, clause) {
    const act = kindOf(textAt(words, at));
    if (act === null) return null;
    if (FIRMED.test(textAt(words, at - 1)) && textAt(words, at + 1) === 'علي')
      return firmed(words, at, clause, { at, act, form: 'adjective', person: null });
    if (!STANDS.test(textAt(words, at + 1))) return null;
    const isLed = TO.test(textAt(words, at + 2)) || /^[لب]/.test(words[at + 2]?.info.prefix ?? '');
    return isLed ? placed(words, at, clause, { at: at + 1, act, form: 'adjective', person: null }) : null;
  },
};

/** Became firm, was made up: صحّ العزم, وانعقد الرأي. */
const FIRMED = /^و?(?:صح|صحت|قوي|قويت|اشتد|توطد|توطدت|ترسخ|ترسخت|انعقد|انعقدت|استقر|قر|قرت|عقد|عقدت)$/;

function firmed(words: readonly Word[], at: number, clause: ClauseDraft, head: Head): Step | null {
  if (clause.head === null || clause.head.at === at - 1) return { opensAt: null, head };
  return at - 1 > clause.first && textAt(words, at - 1).startsWith('و') ? { opensAt: at - 1, head } : null;
}

function placed(words: readonly Word[], at: number, clause: ClauseDraft, head: Head): Step | null {
  const isApart = at > clause.first && (gapAt(words, at) & (GAP.comma | GAP.semicolon)) !== 0;
  if (isApart) return { opensAt: at, head };
  if (clause.head === null) return { opensAt: null, head };
  if (awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
  return textAt(words, at).startsWith('و') || has(words, at - 1, 'link') ? { opensAt: at, head } : null;
}
