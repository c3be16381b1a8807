import { foldText } from '../common/fold';
import { peel } from './peel';
import { MARKS } from './words/marks';
import { NOT_ACTION } from './words/not-action';

const LISTED = new Set(MARKS.action.map(foldText));
const NO_ACTION = new Set([...NOT_ACTION, ...MARKS.principle, ...MARKS.event, ...MARKS.instrument].map(foldText));
/** The patterns of verbal nouns: تفعيل، توسيع، إفعال وانفعال وافتعال، استفعال، مفاعلة، إفالة. Folded: ة is ه. */
const PATTERNS = [
  /^ت[^وي][^اوي]ي[^اه]ا?$/,
  /^ت[وي][^اويه]ي[^اهت]ا?$/,
  /^ت[^وي]وي[^اهت]ا?$/,
  /^ا.{2}ا.ا?$/,
  /^ا.{1,2}.{2}ا.ا?$/,
  /^است.{1,2}ا.ا?$/,
  /^م.ا.{2}ه$/,
  /^است?.ا.ه$/,
];

/** True for a word whose bare form is a verbal noun, by the list or by its pattern: مواصلة، تعزيز، استكمال. */
export function isActionNoun(word: string): boolean {
  const ways = peel(word);
  const bases = ways
    .filter(({ base, isDefinite }) => isDefinite || !(base.startsWith('ال') && base.length > 5))
    .map(({ base }) => withoutPossessive(base));
  if (bases.some((base) => NO_ACTION.has(base))) return false;
  return bases.some((base) => LISTED.has(base) || PATTERNS.some((pattern) => pattern.test(base)));
}

export function withoutPossessive(base: string): string {
  const match = /^(.{3,})(ت?)(?:ها|هم|هما|نا)$/.exec(base);
  if (match?.[1] === undefined) return base;
  return match[2] === 'ت' ? `${match[1]}ه` : match[1];
}
