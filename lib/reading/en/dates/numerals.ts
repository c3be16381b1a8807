import { entry, type Entry } from '../../common/dates/lexicon';
import type { Sense } from '../../common/dates/token';

const CARDINALS: readonly (readonly [number, string])[] = [
  [1, 'one | a | an'],
  [2, 'two | a couple of | couple of | both'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve | a dozen'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
  [100, 'hundred | a hundred'],
];

const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'first | opening'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [6, 'sixth'],
  [7, 'seventh'],
  [8, 'eighth'],
  [9, 'ninth'],
  [10, 'tenth'],
  [11, 'eleventh'],
  [12, 'twelfth'],
  [13, 'thirteenth'],
  [14, 'fourteenth'],
  [15, 'fifteenth'],
  [16, 'sixteenth'],
  [17, 'seventeenth'],
  [18, 'eighteenth'],
  [19, 'nineteenth'],
  [20, 'twentieth'],
  [30, 'thirtieth'],
  [40, 'fortieth'],
  [50, 'fiftieth'],
  [60, 'sixtieth'],
  [70, 'seventieth'],
  [80, 'eightieth'],
  [90, 'ninetieth'],
  [100, 'hundredth'],
  [-1, 'last | final | closing | latter'],
];

const toEntries = (rows: typeof CARDINALS, toSense: (value: number) => Sense): Entry[] =>
  rows.map(([value, words]) => entry(words, toSense(value), words));

/** Numbers that count, the articles among them: "a month". */
export const enCardinals: readonly Entry[] = toEntries(CARDINALS, (value) => ({ is: 'cardinal', value }));

/** Numbers that rank, and the endings of "1st", "22nd". */
export const enOrdinals: readonly Entry[] = [
  ...toEntries(ORDINALS, (value) => ({ is: 'ordinal', value })),
  entry('ending of an ordinal in digits', { is: 'ordinal-suffix' }, 'st | nd | rd | th'),
];
