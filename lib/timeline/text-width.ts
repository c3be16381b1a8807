import { ADVANCE_WIDTHS, type FontWeight } from './advance-widths';

/** Widths are a little short where the font joins or kerns in ways the table does not know; at most by this share. */
const MARGIN = 1.02;
const UNKNOWN_WIDTH = 600;
/** Letters that do not join to the next one: alef, dal, ra, waw and their kin, ta marbuta, alef maqsura, hamza. */
const JOINS_ONLY_BACK = 'اأإآدذرزوؤةىء';
const ALEFS = 'اأإآ';
const HAMZA = 'ء';
const LAM = 'ل'.charCodeAt(0);

/** Vowel marks, joiners and direction marks take no room and do not part letters. */
const NO_WIDTH: readonly (readonly [number, number])[] = [
  [0x064b, 0x0652],
  [0x0670, 0x0670],
  [0x200c, 0x200f],
  [0x2066, 0x2069],
];

const ALONE = 0;
const INITIAL = 1;
const MEDIAL = 2;
const FINAL = 3;

/** Tables by UTF-16 code unit; units past the end are unknown. */
const UNITS = 0x2100;
const JOINS_NEXT = 2;
const JOINS_BACK = 4;
const IS_ALEF = 8;
const IS_NOTHING = 16;

interface WidthTable {
  /** Four forms a unit. */
  widths: Float64Array;
  lamAlef: readonly [number, number];
}

const TRAITS = toTraits();
const TABLES: Record<FontWeight, WidthTable> = { 400: toTable(400), 600: toTable(600) };

/** Width of a line of text in the interface's faces, in pixels; never short by more than the rounding of a glyph. */
export function textWidth(text: string, fontSize: number, weight: FontWeight = 400): number {
  const { widths, lamAlef } = TABLES[weight];
  let width = 0;
  let before = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const traits = traitsOf(unit);
    if (traits & IS_NOTHING) continue;
    const next = nextLetter(text, index);
    const nextTraits = next < 0 ? 0 : traitsOf(text.charCodeAt(next));
    const isJoinedBefore = Boolean(before & JOINS_NEXT && traits & JOINS_BACK);
    before = traits;
    if (unit === LAM && nextTraits & IS_ALEF) {
      width += lamAlef[isJoinedBefore ? 1 : 0];
      before = nextTraits;
      index = next;
      continue;
    }
    const isJoinedAfter = Boolean(traits & JOINS_NEXT && nextTraits & JOINS_BACK);
    const form = isJoinedBefore ? (isJoinedAfter ? MEDIAL : FINAL) : isJoinedAfter ? INITIAL : ALONE;
    width += unit < UNITS ? (widths[unit * 4 + form] ?? UNKNOWN_WIDTH) : UNKNOWN_WIDTH;
  }
  return (width * fontSize * MARGIN) / 1000;
}

function traitsOf(unit: number): number {
  return TRAITS[unit] ?? 0;
}

/** Position of the next unit that has a width; -1 at the end. */
function nextLetter(text: string, index: number): number {
  let next = index + 1;
  while (next < text.length && traitsOf(text.charCodeAt(next)) & IS_NOTHING) next += 1;
  return next < text.length ? next : -1;
}

function toTraits(): Uint8Array {
  const traits = new Uint8Array(UNITS);
  for (const [letters] of ADVANCE_WIDTHS[400].arabic)
    for (const letter of letters)
      traits[letter.charCodeAt(0)] =
        (JOINS_ONLY_BACK.includes(letter) ? 0 : JOINS_NEXT) |
        (letter === HAMZA ? 0 : JOINS_BACK) |
        (ALEFS.includes(letter) ? IS_ALEF : 0);
  for (const [from, to] of NO_WIDTH) traits.fill(IS_NOTHING, from, to + 1);
  return traits;
}

function toTable(weight: FontWeight): WidthTable {
  const { latin, arabic, lamAlef } = ADVANCE_WIDTHS[weight];
  const widths = new Float64Array(UNITS * 4).fill(UNKNOWN_WIDTH);
  for (const [letters, width] of latin)
    for (const letter of letters) widths.fill(width, letter.charCodeAt(0) * 4, letter.charCodeAt(0) * 4 + 4);
  for (const [letters, ...forms] of arabic) for (const letter of letters) widths.set(forms, letter.charCodeAt(0) * 4);
  return { widths, lamAlef };
}
