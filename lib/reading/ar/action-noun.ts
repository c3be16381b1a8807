import { foldText } from '../common/fold';
import { peel } from './peel';
import { MARKS } from './words/marks';

const LISTED = new Set(MARKS.action.map(foldText));
const NO_ACTION = new Set(MARKS.principle.concat(MARKS.event).map(foldText));
/** The patterns of verbal nouns: تفعيل، إفعال وانفعال وافتعال، استفعال، مفاعلة، إفالة. Folded: ة is ه. */
const PATTERNS = [/^ت[^اوي]{2}ي.$/, /^ا.{2}ا.$/, /^ا.{1,2}.{2}ا.$/, /^است.{1,2}ا.$/, /^م.ا.{2}ه$/, /^است?.ا.ه$/];

/** True for a word whose bare form is a verbal noun, by the list or by its pattern: مواصلة، تعزيز، استكمال. */
export function isActionNoun(word: string): boolean {
  const ways = peel(word).map(({ base }) => withoutPossessive(base));
  if (ways.some((base) => NO_ACTION.has(base))) return false;
  return ways.some((base) => LISTED.has(base) || PATTERNS.some((pattern) => pattern.test(base)));
}

function withoutPossessive(base: string): string {
  const match = /^(.{4,})(?:تها|تهم|تنا|ها|هم|نا)$/.exec(base);
  return match?.[1] === undefined ? base : match[1];
}
