import type { ImportNotice } from '@/lib/domain/import';

/** Words so common that a line read backwards shows it: في من على إلى عن أن التي هذا. */
const COMMON_AR = new Set('في من على إلى الى عن أن ان التي الذي هذا هذه مع بين كما قد لا ما ذلك بعد خلال'.split(' '));
const ARABIC_WORD = /[\u0621-\u064A]+/g;
const BACKWARDS_AT_LEAST = 2;
/** What runs from left to right inside a line of Arabic: numbers and Latin words. */
const LATIN_RUN = /[0-9A-Za-z][0-9A-Za-z.,:/%+@_-]*/g;
/** `الا` whose ligature came out the wrong way round: no Arabic word begins so. */
const SWAPPED_LAM_ALEF = /(?<![\u0621-\u064A])([وفبك]?)ا([اأإآ])ل/g;
const BROKEN_LATIN_WORD = /(\p{Ll})-\n(\p{Ll})/gu;

/** Mends what PDF files do to lines, where it is beyond doubt: lines written backwards, swapped ligatures, words cut by a hyphen. */
export function repairPage(page: string): { text: string; notices: readonly ImportNotice[] } {
  let reversed = 0;
  const lines = page.split('\n').map((line) => {
    if (!isBackwards(line)) return line;
    reversed++;
    return turnRound(line);
  });
  let hyphens = 0;
  const text = lines
    .join('\n')
    .replace(SWAPPED_LAM_ALEF, '$1ال$2')
    .replace(BROKEN_LATIN_WORD, (_, before: string, after: string) => {
      hyphens++;
      return before + after;
    });
  const notices: ImportNotice[] = [];
  if (reversed > 0) notices.push({ code: 'reversed', count: reversed });
  if (hyphens > 0) notices.push({ code: 'hyphenation', count: hyphens });
  return { text, notices };
}

const commonWords = (line: string) => line.match(ARABIC_WORD)?.filter((word) => COMMON_AR.has(word)).length ?? 0;

/** True where a line has common words only when it is read from its end. */
export function isBackwards(line: string): boolean {
  const forwards = commonWords(line);
  const backwards = commonWords([...line].reverse().join(''));
  return backwards >= BACKWARDS_AT_LEAST && backwards > forwards * 2;
}

/** Turns a line round; numbers and Latin words in it keep their direction. */
export function turnRound(line: string): string {
  const turned = [...line].reverse().join('');
  return turned.replace(LATIN_RUN, (run) => [...run].reverse().join(''));
}
