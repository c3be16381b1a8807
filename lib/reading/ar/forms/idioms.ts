import type { ClauseDraft, Head, Step } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Word } from '../../common/words';
import { awaitsContent, gapAt, has, isRelative, openingAt, textAt } from './word-tests';

/** Spares, hesitates, slackens, tires: with "will not" before them they promise. Folded stems without the prefix. */
const SLACKENING =
  /^[يتن](?:دخر|الو|ال|توان|تردد|تهاون|كل|فتر|تقاعس|بخل|ضن|تاخر|تخل|حيد|هدا|غمض|تراخ|تخاذل|نكص|ستكين|تلكا|فرط|ثن)/;
/** Stops, withdraws, gives up: only with "from" an action behind it is its denial resolve. */
const STOPPING = /^[يتن](?:توقف|كف|تراجع|تنازل|عدل|تخل|نسحب|رجع)/;
/** No escape, no way round, no doing without, must. */
const NO_WAY_ROUND = new Set(['مناص', 'بد', 'مفر', 'غني', 'محيد', 'محاله', 'مندوحه']);
/** The necessary, the important, the urgent, the fitting … after "it is of". */
const NEEDFUL = /^(?:الضروري|الاهميه|المهم|الواجب|الملح|اللازم|الاجدي|الاحري|الاجدر|المستحسن|الحتمي|الحيوي|المفيد)$/;
/** It befits. */
const FITTING = /^و?(?:حري|خليق|حقيق|حقيقي|قمين|جدير)$/;
/** Worth mentioning, noting: background follows. */
const MENTION = /^ب(?:الذكر|الاشاره|التنويه|الملاحظه|الاهتمام|التذكير)$/;
/** They have sworn to themselves; one letter from "to", so only their place shows them. */
const SWORE = /^و?(?:الت|الوا|الي|الينا|اليت)$/;
/** Farthest word between "fitting" and the action that is fitting. */
const REACH = 4;

/** "will spare no effort", "will not hesitate to": resolve, though it is said by a negation. */
export const unsparing: GrammarForm = {
  id: 'ar/unsparing',
  read(words, at, clause) {
    if (!/^[وف]?(?:لن|لا)$/.test(textAt(words, at)) || isRelative(words, at)) return null;
    if (!SLACKENING.test(textAt(words, at + 1)) && !stopsNoAction(words, at + 1)) return null;
    return placed(words, at, clause, { at: at + 1, act: 'intend', form: 'present', person: null });
  },
};

/** "will not stop pursuing": لن تتوقف عن ملاحقة. */
function stopsNoAction(words: readonly Word[], at: number): boolean {
  if (!STOPPING.test(textAt(words, at))) return false;
  for (let i = at + 1; i <= at + REACH + 1 && gapAt(words, i) === 0; i++) {
    if (textAt(words, i) === 'عن') return has(words, i + 1, 'action');
  }
  return false;
}

/** "swore to itself that it would": only with "on … self" after it. */
export const oath: GrammarForm = {
  id: 'ar/oath',
  read(words, at, clause) {
    if (!SWORE.test(textAt(words, at)) || clause.head !== null) return null;
    const self = [2, 3, 4, 5].find((d) => /^(?:نفس|انفس)/.test(textAt(words, at + d)));
    if (self === undefined || textAt(words, at + self - 1) !== 'علي') return null;
    return { opensAt: null, head: { at: at + self, act: 'intend', form: 'past', person: null } };
  },
};

/** "it is necessary to", "there is no escape from", "it befits": a need without a noun of need. */
export const needful: GrammarForm = {
  id: 'ar/needful',
  read(words, at, clause) {
    const from = /^[وف]?من$/.test(textAt(words, at - 1)) ? at - 1 : at;
    if (from < clause.first || !isNeedful(words, from)) return null;
    const owed = whoOwes(words, from);
    if (owed !== null) return placed(words, from, clause, { at: owed, act: 'must', form: 'adjective', person: null });
    const last = lastBefore(words, from);
    const act = FITTING.test(textAt(words, from)) && isOthers(words, from, last) ? 'appeal' : 'need';
    const head: Head = { at: last, act, form: 'adjective', person: null };
    return placed(words, from, clause, head);
  },
};

/** Fitting for the international community, the Security Council: they are asked. */
const isOthers = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from + 1, to + 1)
    .some(({ info }) => info.marks.has('addressee') || /^(?:المتحده|بمجلس|الامن|بالمانحين)$/.test(info.text));

function isNeedful(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  if (/^[وف]?من$/.test(text)) return NEEDFUL.test(textAt(words, at + 1));
  if (/^[وف]?لا$/.test(text)) return NO_WAY_ROUND.has(textAt(words, at + 1));
  return FITTING.test(text) && words[at + 1]?.info.prefix === 'ب' && !MENTION.test(textAt(words, at + 1));
}

/** "it befits the donors that they", "the community has no way round": the word before those who owe it. */
function whoOwes(words: readonly Word[], from: number): number | null {
  const at = /^[وف]?(?:من|لا)$/.test(textAt(words, from)) ? from + 1 : from;
  const who = words[at + 1]?.info;
  const isOwed = who !== undefined && /^(?:بال|لل)/.test(who.text) && !who.marks.has('action');
  if (!isOwed) return null;
  for (let i = at + 2; i <= at + REACH + 1 && gapAt(words, i) === 0; i++)
    if (/^ب?ان$/.test(textAt(words, i))) return at;
  return null;
}

/** The word before the needed action, or the last of the idiom's own. */
function lastBefore(words: readonly Word[], at: number): number {
  for (let i = at + 2; i <= at + REACH; i++) {
    if (has(words, i, 'that')) return i - 1;
    if (has(words, i, 'action')) return i - 1;
  }
  return at + 1;
}

function placed(words: readonly Word[], at: number, clause: ClauseDraft, head: Head): Step | null {
  if (clause.head === null) return { opensAt: null, head };
  if (awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
  const isJoined = words[at]?.info.isJoined || /^[وف](?:من|لا|لن)$/.test(textAt(words, at));
  return isJoined || gapAt(words, at) !== 0 || has(words, at - 1, 'link')
    ? { opensAt: openingAt(words, at), head }
    : null;
}

/** "in the course of", "on the way to" doing: بصدد إعداد, في سبيلها إلى, بسبيل. */
export const underWay: GrammarForm = {
  id: 'ar/under-way',
  read(words, at, clause) {
    const text = textAt(words, at);
    const isOnTheWay = /^(?:سبيله|سبيلها|سبيلهم|سبيلهما|طريقه|طريقها|طريقهم)$/.test(text);
    const isUnderWay = text === 'بصدد' || text === 'بسبيل' || (isOnTheWay && textAt(words, at - 1) === 'في');
    if (!isUnderWay || isRelative(words, at) || isRelative(words, at - 1)) return null;
    const next = at + (/^(?:الي|نحو)$/.test(textAt(words, at + 1)) ? 2 : 1);
    if (!has(words, next, 'action')) return null;
    const head: Head = { at, act: 'intend', form: 'adjective', person: null };
    if (clause.head === null) return { opensAt: null, head };
    return awaitsContent(words, clause, at) ? { opensAt: null, head, isContent: true } : null;
  },
};

/** "…tokens of thanks", "with abundant gratitude": thanks in a clause that nothing else heads. */
export const formalThanks: GrammarForm = {
  id: 'ar/formal-thanks',
  read(words, at, clause) {
    if (
      clause.head !== null ||
      !/^و?ب?(?:ايات|عبارات|اسمي|خالص|جزيل|وافر|عظيم|فايق|اصدق|احر|بالغ)$/.test(textAt(words, at))
    )
      return null;
    const isThanks = [1, 2].some((d) =>
      words[at + d]?.info.senses.some(({ act, form }) => act === 'thank' && form === 'noun'),
    );
    return isThanks ? { opensAt: null, head: { at, act: 'thank', form: 'noun', person: null } } : null;
  },
};
