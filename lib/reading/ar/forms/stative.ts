import type { ClauseDraft, Head, Step } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import { GAP, type Word } from '../../common/words';
import { oneOf } from '../../common/one-of';
import { awaitsContent, gapAt, has, isRelative, openingAt, textAt } from './word-tests';

/** At the disposal, at the beck of: رهن إشارة, رهن تصرف, طوع أمر. */
const DISPOSAL = /^(?:ال)?(?:اشاره|تصرف|طلب|امر|بنان)$/;
/** Truce, leniency, slackening; going back: "no … in", "no … from" doing. */
const NO_TRUCE = new RegExp(
  `^${oneOf(`
  هواده تهاون مهادنه تراخ تراخي كلل رجعه عدول نكوص حياد توقف تراجع تنازل انقطاع تخل تخلي تسامح
  تقاعس تردد ابطاء تفريط حيد محيد تساهل فتور انحراف`)}$`,
);
/** Striving, work, efforts; and that they do not cease. */
const STRIVING = /^و?(?:سعي|مسعي|مساع|عمل|جهد|جهود|تعاون|تنسيق|متابعه|مواكبه|تشاور|تواصل|حضور)$/;
const CEASELESS =
  /^(?:متواصل|متواصله|حثيث|حثيثه|دووب|دووبه|دءوب|دؤوب|دؤوبه|مستمر|مستمره|دائم|دايم|جاد|جاده|موصول|موصوله)$/;
/** Going on: مضيّ الدول في, مضيها قدما. */
const GOING_ON = /^و?مضي(?:ها|هم|هما|نا|ه)?$/;
/** Farthest word between such a noun and the preposition to what is done. */
const REACH = 6;

const resolve = (at: number, form: Head['form']): Head => ({ at, act: 'intend', form, person: null });

/** "Their efforts are at the disposal of the envoy to": readiness, said of a state. */
export const atDisposal: GrammarForm = {
  id: 'ar/at-disposal',
  read(words, at, clause) {
    if (!/^و?(?:رهن|طوع)$/.test(textAt(words, at)) || !DISPOSAL.test(textAt(words, at + 1))) return null;
    if (isRelative(words, at)) return null;
    const head = resolve(at + 1, 'adjective');
    if (awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
    return clause.head === null || clause.head.form === 'noun' || clause.head.act === 'be'
      ? { opensAt: null, head }
      : null;
  },
};

/** "No truce in the fight against": resolve, said by a negation. Not حرب لا هوادة فيها. */
export const noTruce: GrammarForm = {
  id: 'ar/no-truce',
  read(words, at, clause) {
    if (!/^[وف]?لا$/.test(textAt(words, at)) || !NO_TRUCE.test(textAt(words, at + 1))) return null;
    // one word may say whose: لا تراجع عندهم عن
    const by = [at + 2, at + 3].find((i) => /^(?:في|عن|مع)$/.test(textAt(words, i)));
    if (by === undefined || !has(words, by + 1, 'action')) return null;
    return placed(words, at, clause, resolve(at + 1, 'adjective'));
  },
};

/** "…, nor in the fight against": ولا عن التصدي, behind such a resolve. */
export const norIn: GrammarForm = {
  id: 'ar/nor-in',
  read(words, at, clause) {
    if (textAt(words, at) !== 'ولا' || !/^(?:في|عن|مع)$/.test(textAt(words, at + 1))) return null;
    if (clause.head?.act !== 'intend' || !has(words, at + 2, 'action')) return null;
    return { opensAt: at, head: resolve(at + 1, 'adjective') };
  },
};

/** "Ceaseless striving of the guarantors towards": an endeavour without a verb. */
export const ceaselessStriving: GrammarForm = {
  id: 'ar/ceaseless-striving',
  read(words, at, clause) {
    if (!STRIVING.test(textAt(words, at)) || !CEASELESS.test(textAt(words, at + 1))) return null;
    const isFree = at === clause.first || gapAt(words, at) !== 0;
    return isFree && leadsToAction(words, at) ? placed(words, at, clause, resolve(at, 'noun')) : null;
  },
};

/** "…, with the guarantors' going on with": مع مضيّ الدول الضامنة في العمل, فضلا عن مضيها في. */
export const goingOn: GrammarForm = {
  id: 'ar/going-on',
  read(words, at, clause) {
    const stays = staysReady(words, at);
    if (!GOING_ON.test(textAt(words, at)) && stays === null) return null;
    const from = has(words, at - 1, 'with') ? at - 1 : textAt(words, at - 2) === 'فضلا' ? at - 2 : null;
    if (from === null || from < clause.first || (stays === null && !leadsToAction(words, at))) return null;
    const head = stays === null ? resolve(at, 'noun') : resolve(stays, 'adjective');
    return clause.head === null ? { opensAt: null, head } : { opensAt: from, head };
  },
};

/** "the guarantors' remaining ready": بقاء الدول مستعدة. */
function staysReady(words: readonly Word[], at: number): number | null {
  if (!/^(?:ال)?بقاء/.test(textAt(words, at))) return null;
  for (let i = at + 1; i <= at + REACH && gapAt(words, i) === 0; i++) {
    if (words[i]?.info.senses.some(({ act, form }) => act === 'intend' && (form === 'participle' || form === 'noun')))
      return i;
  }
  return null;
}

/** "Asked of the donors: that they": مطلوب من, المطلوب من. */
export const asked: GrammarForm = {
  id: 'ar/asked',
  read(words, at, clause) {
    if (!/^و?(?:ال)?(?:مطلوب|مرجو|مامول)$/.test(textAt(words, at)) || textAt(words, at + 1) !== 'من') return null;
    return placed(words, at, clause, { at: at + 1, act: 'appeal', form: 'present', person: null });
  },
};

/** "The host was not forgotten: …words of praise". */
export const unforgotten: GrammarForm = {
  id: 'ar/unforgotten',
  read(words, at, clause) {
    if (!/^[وف]?لم$/.test(textAt(words, at)) || !/^[يتن](?:نس|نسي|غفل|فت)$/.test(textAt(words, at + 1))) return null;
    for (let i = at + 2; i <= at + 2 * REACH && (gapAt(words, i) & GAP.stop) === 0; i++) {
      const isThanks = words[i]?.info.senses.some(
        ({ act, form }) => (act === 'thank' || act === 'welcome') && form === 'noun',
      );
      if (isThanks) return placed(words, at, clause, { at: i, act: 'thank', form: 'noun', person: null });
    }
    return null;
  },
};

/** A preposition, then an action: إلى إدامة, في العمل, على تثبيت; or an action with ل before it. */
function leadsToAction(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + REACH; i++) {
    if (gapAt(words, i) !== 0) return false;
    if (/^(?:الي|في|علي|نحو|قدما)$/.test(textAt(words, i)) && has(words, i + 1, 'action')) return true;
    if (words[i]?.info.prefix === 'ل' && has(words, i, 'action')) return true;
  }
  return false;
}

function placed(words: readonly Word[], at: number, clause: ClauseDraft, head: Head): Step | null {
  if (clause.head === null) return { opensAt: null, head };
  if (awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
  const isJoined = /^[وف]/.test(textAt(words, at)) || has(words, at - 1, 'link');
  return isJoined ? { opensAt: openingAt(words, at), head } : null;
}
