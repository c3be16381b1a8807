import type { Span } from '@/lib/domain/due-date';
import { SourceMap, SourceRuns } from './source-map';

/** A text with the differences of spelling taken out, and where each of its code units stands in the source. */
export interface Folded {
  readonly text: string;
  readonly source: string;
  readonly sourceMap: SourceMap;
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

/** What each code unit becomes, filled in as units are met. U+FFFF is no character, so it can stand for "nothing". */
const TABLE = new Uint16Array(65536);
const SILENT_UNIT = 0xffff;
const SPACE_UNIT = 0x20;
const DASH_UNIT = 0x2d;
/** The letter-stretcher; writers also use it, between spaces, as a dash. */
const TATWEEL = 0x640;

const isSpaceAt = (source: string, at: number) => foldUnit(source.charCodeAt(at)) === SPACE_UNIT;

function foldUnit(code: number): number {
  const known = TABLE[code] ?? 0;
  if (known !== 0) return known;
  const folded = foldNewUnit(String.fromCharCode(code), code);
  return (TABLE[code] = folded === '' ? SILENT_UNIT : folded.charCodeAt(0));
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
  const pieces: string[] = [];
  const units = new Uint16Array(Math.min(PIECE, source.length));
  const runs = new SourceRuns();
  let [used, length, last, next] = [0, 0, 0, -1];
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    const unit = code === TATWEEL && last === SPACE_UNIT && isSpaceAt(source, i + 1) ? DASH_UNIT : foldUnit(code);
    if (unit === SILENT_UNIT || (unit === SPACE_UNIT && last === SPACE_UNIT)) continue;
    if (i !== next) runs.add(length, i);
    next = i + 1;
    length++;
    units[used++] = last = unit;
    if (used === PIECE) {
      pieces.push(toText(units));
      used = 0;
    }
  }
  pieces.push(toText(units.subarray(0, used)));
  return { text: pieces.join(''), source, sourceMap: new SourceMap(length, source.length, runs) };
}

/** Code units of a piece: a call takes only so many arguments. */
const PIECE = 8192;

const toText = (units: Uint16Array): string => Reflect.apply(String.fromCharCode, null, units);

/** Just the folded text, for word lists and keys. */
export function foldText(source: string): string {
  return fold(source).text.trim();
}

/** The source span of the folded span `[start, end)`, with the diacritics that belong to its last letter. */
export function sourceSpan({ source, sourceMap }: Folded, start: number, end: number): Span {
  const from = sourceMap.at(start);
  if (end <= start) return { start: from, end: from };
  let to = Math.min(sourceMap.at(end - 1) + 1, source.length);
  while (to < source.length && foldUnit(source.charCodeAt(to)) === SILENT_UNIT) to++;
  return { start: from, end: to };
}

/** The first folded offset that stands at or after a source offset. */
export function foldedOffset({ sourceMap }: Folded, sourceOffset: number): number {
  return sourceMap.foldedAt(sourceOffset);
}
