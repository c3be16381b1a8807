import { foldText } from '../common/fold';
import { pastForms, presentForms, type WrittenForm } from './word-forms';

/** Long vowels that the passive changes: ناشد → نوشد, تبادل → تبودل; أعاد → أعيد, استعاد → استعيد, اختار → اختير. */
const PAST: readonly [active: RegExp, passive: string][] = [
  [/^([^اأإآو])ا(..)$/, '$1و$2'],
  [/^(ت.)ا(..)$/, '$1و$2'],
  [/^(ا.)ا(.)$/, '$1ي$2'],
  [/^(است.)ا(.)$/, '$1ي$2'],
  [/^(ا.ت)ا(.)$/, '$1ي$2'],
];
/** يعيد → يعاد, يصوغ → يصاغ, يستعيد → يستعاد. */
const PRESENT = /^(ي(?:ست)?.)[يو](.)$/;
/** Still is, is able, is; the passive of other verbs is written as these. */
const OTHER_WORDS = new Set(['يزال', 'يكان', 'يعان', 'ينال', 'يصار', 'يباد', 'يدان']);

/** The passive of a verb where its letters differ from the active: elsewhere only the unwritten vowels do. */
export function passiveForms(past: string, present: string): WrittenForm[] {
  const told = foldText(past);
  const rule = PAST.find(([active]) => active.test(told));
  const done = rule ? pastForms(told.replace(...rule)) : [];
  const doing = foldText(present).replace(PRESENT, '$1ا$2');
  const isOther = doing === foldText(present) || OTHER_WORDS.has(doing);
  return [...done, ...(isOther ? [] : presentForms(doing))];
}
