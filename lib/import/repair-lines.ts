import type { ImportNotice } from '@/lib/domain/import';

/** Words so common that a line read backwards shows it: في من على إلى عن أن التي هذا. */
const COMMON_AR = new Set('في من على إلى الى عن أن ان التي الذي هذا هذه مع بين كما قد لا ما ذلك بعد خلال'.split(' '));
const ARABIC_WORD = /[\u0621-\u064A]+/g;
const BACKWARDS_AT_LEAST = 2;
/** What runs from left to right inside a line of Arabic: numbers and Latin words. */
const LATIN_RUN = /[0-9A-Za-z](?:[0-9A-Za-z.,:/%+@_-]*[0-9A-Za-z%])?/g;
/** `الا` whose ligature came out the wrong way round: no Arabic word begins so. */
const SWAPPED_LAM_ALEF = /(?<![\u0621-\u064A])([وفبك]?)ا([اأإآ])ل/g;
/** A number whose full stop came out on its other side, at the beginning or the end of a line of Arabic. */
const STOP_BEFORE_LABEL = /^\.([0-9٠-٩]{1,3})(?=\s+[\u0621-\u064A])/gm;
const STOP_BEFORE_LAST = /(?<=[\u0621-\u064A]\s)\.([0-9٠-٩]{1,4})$/gm;
const BROKEN_LATIN_WORD = /(\p{Ll})-\n(\p{Ll})/gu;

/** Turns lines round that are written backwards. Before ligatures are taken apart: their letters are in order already. */
export function turnBackwardLines(page: string): { text: string; notices: readonly ImportNotice[] } {
  let count = 0;
  const lines = page.split('\n').map((line) => {
    if (!isBackwards(line.normalize('NFKC'))) return line;
    count++;
    return turnRound(line);
  });
  return { text: lines.join('\n'), notices: count > 0 ? [{ code: 'reversed', count }] : [] };
}

/** Mends words where it is beyond doubt: swapped ligatures, and Latin words cut by a hyphen. */
export function mendWords(page: string): { text: string; notices: readonly ImportNotice[] } {
  let count = 0;
  const stops = page.replace(STOP_BEFORE_LABEL, '$1.').replace(STOP_BEFORE_LAST, '$1.');
  const text = stops
    .replace(SWAPPED_LAM_ALEF, '$1ال$2')
    .replace(BROKEN_LATIN_WORD, (_, before: string, after: string) => {
      count++;
      return before + after;
    });
  return { text, notices: count > 0 ? [{ code: 'hyphenation', count }] : [] };
}

/** Words that stand only so in Arabic: common ones, the article at their beginning, ة at their end. */
function sureWords(line: string): number {
  const words = line.match(ARABIC_WORD) ?? [];
  return words.filter((word) => COMMON_AR.has(word) || /^[وفبك]?ال.{2}/.test(word) || /.{2}ة$/.test(word)).length;
}

/** True where a line has sure words only, or far more of them, when it is read from its end. */
export function isBackwards(line: string): boolean {
  const backwards = sureWords([...line].reverse().join(''));
  return backwards >= BACKWARDS_AT_LEAST && backwards > sureWords(line) * 2;
}

/** Turns a line round; numbers and Latin words in it keep their direction. */
export function turnRound(line: string): string {
  const turned = [...line].reverse().join('');
  return turned.replace(LATIN_RUN, (run) => [...run].reverse().join(''));
}
