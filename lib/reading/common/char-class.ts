/** What a folded code unit is to a reader of words. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Marks that can stand inside a date. */
export const MARK = 3;
/** Everything else: it divides. */
export const BREAK = 4;

const UNKNOWN = 255;
const MARKS = "/-(),.'&";
const CLASSES = new Uint8Array(65536).fill(UNKNOWN);

/** The class of a UTF-16 code unit, looked up after the first time. */
export function classOf(code: number): number {
  const known = CLASSES[code] ?? BREAK;
  return known === UNKNOWN ? (CLASSES[code] = newClassOf(String.fromCharCode(code))) : known;
}

function newClassOf(unit: string): number {
  if (unit === ' ') return SPACE;
  if (unit >= '0' && unit <= '9') return DIGIT;
  if (MARKS.includes(unit)) return MARK;
  return /[\p{L}\p{M}_]/u.test(unit) ? LETTER : BREAK;
}

/** The end of the word that begins at `start`, with an apostrophe inside it: "year's". */
export function endOfWord(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (classOf(code) === LETTER) end++;
    else if (code === 39 && end + 1 < to && classOf(text.charCodeAt(end + 1)) === LETTER) end += 2;
    else break;
  }
  return end;
}
