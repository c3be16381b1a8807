import type { ClauseDraft, Head, Step } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { awaitsContent, gapAt, has, textAt } from './word-tests';

/** Resolve, intention, will, wish, readiness, care: with the article, as the subject of a clause without a verb. */
const RESOLVE =
  /^و?(?:العزم|النيه|النوايا|الاراده|التصميم|الرغبه|الاستعداد|الحرص|الاصرار|العزيمه|الاتجاه|الهمه|العمل|السعي)$/;
/** The agreement, the decision, the understanding, the pledge. */
const DECISION = /^و?(?:الاتفاق|القرار|التفاهم|التوافق|الراي|التعهد|الالتزام)$/;
/** Hope, the wager. */
const HOPE = /^و?(?:الامل|الامال|الرهان|التعويل)$/;
/** Standing, made up, there, firm, true, directed, complete, taken, ongoing. */
const STANDS =
  /^(?:قائم|قايم|معقود|متوافر|متوفر|موجود|ثابت|اكيد|راسخ|صادق|متجه|منعقد|مستقر|قاطع|ماض|تام|متخذ|ناجز|جار|متواصل|مستمر|منصب|كامل|مشترك|واضح|حاصل|سار)(?:ه|يه)?$/;
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

/** "…, after dozens had fallen in the shelling": بعدما سقط, بعد أن تدنت, إذ قُتل: what happened before is told apart. */
export const toldBefore: GrammarForm = {
  id: 'ar/told-before',
  read(words, at, clause) {
    const text = textAt(words, at);
    if (/^(?:حيث|اذ)$/.test(text)) return whereIt(words, at, clause);
    const from = text === 'ان' && textAt(words, at - 1) === 'بعد' ? at - 1 : text === 'بعدما' ? at : null;
    if (from === null || from <= clause.first || clause.head === null || clause.head.at >= from) return null;
    if ((gapAt(words, from) & (GAP.comma | GAP.semicolon)) === 0) return null;
    const verb = /^قد$/.test(textAt(words, at + 1)) ? at + 2 : at + 1;
    const sense = words[verb]?.info.senses.find(({ form }) => form === 'past');
    const act = sense?.act ?? 'do';
    return {
      opensAt: from,
      head: { at: verb, act: act === 'be' ? 'happen' : act, form: 'past', person: sense?.person ?? null },
    };
  },
};

/** "…, where the posts numbered twelve": a fact that a verb in the past tells apart. */
function whereIt(words: readonly Word[], at: number, clause: ClauseDraft): Step | null {
  if (at <= clause.first || clause.head === null || clause.head.at >= at || (gapAt(words, at) & GAP.comma) === 0)
    return null;
  const verb = textAt(words, at + 1) === 'قد' ? at + 2 : at + 1;
  const sense = words[verb]?.info.senses.find(({ form }) => form === 'past');
  return !sense || sense.act === 'be' ? null : { opensAt: at, head: { ...sense, at: verb } };
}
