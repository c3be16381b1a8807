import type { Span } from '@/lib/domain/due-date';

/**
 * A text with the differences of spelling taken out, and where each of its code units stands in the source.
 * `sourceIndex[i]` is the source offset of folded unit `i`; one more entry holds the source's length.
 */
export interface Folded {
  readonly text: string;
  readonly source: string;
  readonly sourceIndex: Uint32Array;
}

/** Letters that Arabic writers use for one another, and the digits of both scripts. Keys and values are single code units. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
};

/** Diacritics, superscript alef, tatweel, zero-width and direction marks: they change no word. */
const SILENT =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/;

const CACHE = new Map<number, string>();

/** What one code unit becomes: `''` where it is silent, `' '` for any white space. */
function foldUnit(code: number): string {
  const known = CACHE.get(code);
  if (known !== undefined) return known;
  const unit = String.fromCharCode(code);
  const folded = foldNewUnit(unit, code);
  CACHE.set(code, folded);
  return folded;
}

function foldNewUnit(unit: string, code: number): string {
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  if (SILENT.test(unit)) return '';
  if (/\s/.test(unit)) return ' ';
  const lower = unit.toLowerCase();
  return SAME_LETTER[unit] ?? (lower.length === 1 ? lower : unit);
}

/**
 * Folds a text for matching: hamza forms, final ya and ta marbuta, tatweel and diacritics, digits, quotation marks,
 * dashes and Latin case made equal, and every run of white space one space. Linear in the text's length.
 */
export function fold(source: string): Folded {
  const units: string[] = [];
  const sourceIndex = new Uint32Array(source.length + 1);
  let wasSpace = false;
  for (let i = 0; i < source.length; i++) {
    const unit = foldUnit(source.charCodeAt(i));
    if (unit === '' || (unit === ' ' && wasSpace)) continue;
    wasSpace = unit === ' ';
    sourceIndex[units.length] = i;
    units.push(unit);
  }
  sourceIndex[units.length] = source.length;
  return { text: units.join(''), source, sourceIndex: sourceIndex.slice(0, units.length + 1) };
}

/** Just the folded text, for word lists and keys. */
export function foldText(source: string): string {
  return fold(source).text.trim();
}

/** The source span of the folded span `[start, end)`, with the diacritics that belong to its last letter. */
export function sourceSpan(folded: Folded, start: number, end: number): Span {
  const from = folded.sourceIndex[start] ?? folded.source.length;
  if (end <= start) return { start: from, end: from };
  let to = (folded.sourceIndex[end - 1] ?? folded.source.length - 1) + 1;
  while (to < folded.source.length && SILENT.test(folded.source.charAt(to))) to++;
  return { start: from, end: to };
}

/** The first folded offset that stands at or after a source offset. */
export function foldedOffset(folded: Folded, sourceOffset: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.sourceIndex[middle] ?? 0) < sourceOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}
