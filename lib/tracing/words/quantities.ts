import { foldText } from '@/lib/reading/common/fold';
import type { Token } from './tokens';

/** Number words by their value, singular and plural, as they are written plainly. */
const VALUES: readonly (readonly [number, string])[] = [
  [2, 'اثنين اثنتين two'],
  [3, 'ثلاث ثلاثة three'],
  [4, 'أربع أربعة four'],
  [5, 'خمس خمسة five'],
  [6, 'ست ستة ستا six'],
  [7, 'سبع سبعة seven'],
  [8, 'ثمان ثماني ثمانية eight'],
  [9, 'تسع تسعة nine'],
  [10, 'عشر عشرة ten'],
  [12, 'twelve dozen'],
  [15, 'fifteen'],
  [20, 'عشرون عشرين twenty'],
  [30, 'ثلاثون ثلاثين thirty'],
  [40, 'أربعون أربعين forty'],
  [50, 'خمسون خمسين fifty'],
  [60, 'ستون ستين sixty'],
  [70, 'سبعون سبعين seventy'],
  [80, 'ثمانون ثمانين eighty'],
  [90, 'تسعون تسعين ninety'],
  [100, 'مئة مائة hundred'],
  [200, 'مئتا مئتي مئتين مائتي مائتين'],
  [300, 'ثلاثمئة ثلاثمائة'],
  [400, 'أربعمئة أربعمائة'],
  [500, 'خمسمئة خمسمائة'],
  [600, 'ستمئة ستمائة'],
  [700, 'سبعمئة سبعمائة'],
  [800, 'ثمانمئة ثمانمائة'],
  [900, 'تسعمئة تسعمائة'],
  [1000, 'ألف آلاف ألفا thousand'],
  [2000, 'ألفا ألفي ألفين'],
  [1_000_000, 'مليون ملايين million'],
];

const VALUE_OF = new Map(
  VALUES.flatMap(([value, words]) => words.split(' ').map((word) => [foldText(word), value] as const)),
);

const SCALES: ReadonlySet<number> = new Set([100, 1000, 1_000_000]);

/** So many of something. */
export interface Quantity {
  readonly value: number;
  /** Position of the token that names what is counted: "homes" of "four thousand of the homes". */
  readonly of: number;
}

/** of, of the, tonnes of: what may stand between a number and what it counts. */
const BETWEEN = new Set('من of the طن طنا اطنان كيلو ton tons tonne tonnes kg'.split(' '));

/** What the tokens `[from, to)` count. Single things and years are left out. */
export function quantitiesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  isSkipped: (token: Token) => boolean,
): Quantity[] {
  const found: Quantity[] = [];
  let current = 0;
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    const value = token && at < to && !isSkipped(token) ? valueOf(token, tokens[at - 1]) : null;
    if (value !== null) current = joined(current, value);
    else if (current > 1) {
      found.push({ value: current, of: countedAt(tokens, at) });
      current = 0;
    } else current = 0;
  }
  return found;
}

function countedAt(tokens: readonly Token[], at: number): number {
  let of = at;
  while (BETWEEN.has(tokens[of]?.word ?? '')) of++;
  return of;
}

/** A scale multiplies what stands before it, all else is added: "four thousand", "thirty and two", "61,000". */
function joined(current: number, value: number): number {
  return SCALES.has(value) && current > 0 && current < value ? current * value : current + value;
}

/** A number after these is a name: resolution 2254. */
const NAMES_NUMBER =
  /^(?:[وفبكل]?(?:ال|لل)?(?:قرار|ماده|رقم|بند|فقره)|resolution|resolutions|article|number|no|paragraph)$/;

function valueOf({ word, start }: Token, before: Token | undefined): number | null {
  if (before !== undefined && NAMES_NUMBER.test(before.word)) return null;
  if (word === '000' && before !== undefined && /^\d+$/.test(before.word) && start === before.end + 1) return 1000;
  if (/^\d{1,6}$/.test(word)) return /^(?:19|20)\d\d$/.test(word) ? null : Number(word);
  return VALUE_OF.get(word) ?? VALUE_OF.get(word.replace(/^[وف]?[بلك]?(?:ال)?/, '')) ?? null;
}
