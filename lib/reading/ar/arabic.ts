import { followChain, type ChainWords } from '../common/chain';
import type { ReadingLanguage } from '../common/reading-language';
import type { Word } from '../common/words';
import { agentAfter, isAgent } from './agents';
import { analyseArabic } from './analyse';
import { ARABIC_FORMS } from './forms/forms';
import { ARABIC_RULES } from './rules';
import { nameBase, nameStem } from './stems';
import { subjectSpans } from './subject-spans';

const CHAIN: ChainWords = {
  isGovernor: (info) => info.marks.has('governor'),
  // على لسان: on the tongue of
  isVoid: (info) => info.text === 'لسان',
  isThat: (info) => info.marks.has('that'),
  isEnd: (info) => info.marks.has('relative'),
  isNominal: (info) => info.marks.has('action') || info.senses.every(({ form }) => form === 'noun'),
  isAction: (words, at) => words[at]?.info.marks.has('action') ?? false,
  reach: 14,
  governingPrefix: 'ب',
};

/** In, to, towards, near, from, around. */
const PLACE = /^[وف]?(?:في|الي|نحو|قرب|محيط|من|صوب|داخل|باتجاه)$/;

const CONDITIONS = new Set(['ان', 'ما', 'اذا', 'لو']);

/** Words before "then" in which its condition stands. */
const CONDITION_REACH = 14;

/** إذا استمر القصف فإن: the condition stands before "then". */
function isAfterCondition(words: readonly Word[], then: number): boolean {
  for (let at = then - 1; at >= then - CONDITION_REACH && at >= 0; at--) {
    const text = words[at]?.info.text ?? '';
    if (/^[وف]?(?:اذا|لو)$/.test(text) || (text === 'لم' && CONDITIONS.has(words[at - 1]?.info.text ?? '')))
      return true;
  }
  return false;
}

/** إن لم, ما لم, وإلا, بالقوة. */
function isConditional(words: readonly Word[], from: number, to: number): boolean {
  if (words[from]?.info.text === 'فان' && isAfterCondition(words, from)) return true;
  for (let at = from; at <= to; at++) {
    const info = words[at]?.info;
    if (info?.marks.has('unless')) return true;
    const before = words[at - 1]?.info.text ?? '';
    if (info?.text === 'لم' && CONDITIONS.has(before)) return true;
    if (info?.text === 'اذا') return true;
    const isIf =
      before === 'ان' && (info?.senses.some(({ form, person }) => form === 'past' && person !== 'he') ?? false);
    // بعد أن تدنت: after it fell
    const isTime = /^(?:بعد|قبل|منذ|الي)$/.test(words[at - 2]?.info.text ?? '');
    if (isIf && !isTime && at > from + 1) return true;
  }
  return false;
}

/** Arabic: its words, its forms, its rules. */
export const arabic: ReadingLanguage = {
  id: 'ar',
  analyse: analyseArabic,
  nameStem,
  nameBase,
  abbreviations: new Set(['د', 'م', 'ص']),
  forms: ARABIC_FORMS,
  chain: (words, clause) => followChain(words, clause, CHAIN),
  subjectSpans,
  agentAfter,
  isAgent,
  leadsToPlace: ({ text }) => PLACE.test(text),
  isConditional,
  provesNoReport: new Set(['بين', 'وبين', 'نص', 'ونص', 'رد', 'علق', 'ختم', 'زاد']),
  rules: ARABIC_RULES,
};
