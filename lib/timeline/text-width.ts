import { ADVANCE_WIDTHS, type FontWeight } from './advance-widths';

/** Widths are a little short where the font joins or kerns in ways the table does not know; at most by this share. */
const MARGIN = 1.02;
const UNKNOWN_WIDTH = 600;
/** Letters that do not join to the next one: alef, dal, ra, waw and their kin, ta marbuta, alef maqsura, hamza. */
const JOINS_ONLY_BACK = new Set('اأإآدذرزوؤةىء');
const ALEFS = new Set('اأإآ');
const HAMZA = 'ء';
const LAM = 'ل';
const MARKS = /[\u064B-\u0652\u0670\u200C-\u200F\u2066-\u2069]/g;

type Forms = readonly [alone: number, initial: number, medial: number, final: number];

interface WidthTable {
  latin: ReadonlyMap<string, number>;
  arabic: ReadonlyMap<string, Forms>;
  lamAlef: readonly [number, number];
}

function toTable(weight: FontWeight): WidthTable {
  const { latin, arabic, lamAlef } = ADVANCE_WIDTHS[weight];
  return {
    latin: new Map(latin.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const))),
    arabic: new Map(arabic.flatMap(([letters, ...forms]) => Array.from(letters, (letter) => [letter, forms] as const))),
    lamAlef,
  };
}

const TABLES: Record<FontWeight, WidthTable> = { 400: toTable(400), 600: toTable(600) };

/** Width of a line of text in the interface's faces, in pixels; never short by more than the rounding of a glyph. */
export function textWidth(text: string, fontSize: number, weight: FontWeight = 400): number {
  const table = TABLES[weight];
  const letters = Array.from(text.replace(MARKS, ''));
  let width = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] ?? '';
    const next = letters[index + 1] ?? '';
    const joinsBefore = joinsNext(letters[index - 1], table) && table.arabic.has(letter) && letter !== HAMZA;
    if (letter === LAM && ALEFS.has(next)) {
      width += table.lamAlef[joinsBefore ? 1 : 0];
      index += 1;
      continue;
    }
    const joinsAfter = joinsNext(letter, table) && table.arabic.has(next) && next !== HAMZA;
    const forms = table.arabic.get(letter);
    width += forms ? formWidth(forms, joinsBefore, joinsAfter) : (table.latin.get(letter) ?? UNKNOWN_WIDTH);
  }
  return (width * fontSize * MARGIN) / 1000;
}

function joinsNext(letter: string | undefined, table: WidthTable): boolean {
  return letter !== undefined && table.arabic.has(letter) && !JOINS_ONLY_BACK.has(letter);
}

function formWidth(forms: Forms, joinsBefore: boolean, joinsAfter: boolean): number {
  if (joinsBefore) return joinsAfter ? forms[2] : forms[3];
  return joinsAfter ? forms[1] : forms[0];
}
