import type { QualityReason, TextQuality } from '@/lib/domain/import';
import { isBackwards } from './repair-lines';

/** Signs of a font that does not say its letters: no character, private ones, and letters that Arabic does not write (پ چ ڤ گ it does). */
const ODD = /[\uFFFD\p{Co}\p{Cn}□]|[\u0671-\u067D\u067F-\u0685\u0687-\u06A3\u06A5-\u06AE\u06B0-\u06D3]/gu;

interface Measure {
  code: QualityReason['code'];
  /** Share of the page that is bad, 0 to 1. */
  share: (page: string) => number;
  /** Up to this share nothing is wrong. */
  allowed: number;
  /** How much of the score a page that is bad all through loses. */
  weight: number;
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const wordsOf = (page: string) => page.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
/** The letters that are words alone or stand before a word with a space in careless typing: و, a, I. */
const SINGLE = new Set(['و', 'a', 'A', 'I', 'i']);
/** A final form (ة, ى) inside a word, or the article in its middle: two words run together. */
const RUN_TOGETHER = /[ةى][\u0621-\u064A]{2}/;
/** في على إلى with the letters of a ligature the wrong way round: no words, and a sign that others are so too. */
const SWAPPED = new Set(['يف', 'عىل', 'إىل', 'اىل']);
const PLAIN = new Set(['في', 'على', 'إلى', 'الى']);
const LONGEST_WORD = 18;

const MEASURES: readonly Measure[] = [
  {
    code: 'few-letters',
    share: (page) => 1 - ratio(count(page, /[\p{L}\p{M}\p{N}\s.,;:!?()«»"'،؛؟/–-]/gu), page.length),
    allowed: 0.03,
    weight: 3,
  },
  {
    code: 'odd-characters',
    share: (page) => ratio(count(page, ODD), page.length),
    allowed: 0,
    weight: 8,
  },
  {
    code: 'single-letters',
    share: (page) => {
      const words = wordsOf(page).filter((word) => /\p{L}/u.test(word));
      return ratio(words.filter((word) => [...word].length === 1 && !SINGLE.has(word)).length, words.length);
    },
    allowed: 0.05,
    weight: 2,
  },
  {
    code: 'broken-words',
    share: (page) => {
      const words = wordsOf(page);
      return ratio(words.filter((word) => RUN_TOGETHER.test(word) || word.length > LONGEST_WORD).length, words.length);
    },
    allowed: 0.02,
    weight: 2,
  },
  {
    code: 'swapped-letters',
    share: (page) => {
      const swapped = wordsOf(page).filter((word) => SWAPPED.has(word)).length;
      return ratio(swapped, swapped + wordsOf(page).filter((word) => PLAIN.has(word)).length);
    },
    allowed: 0,
    weight: 0.5,
  },
  {
    code: 'reversed-lines',
    share: (page) => {
      const lines = page.split('\n').filter((line) => line.trim() !== '');
      return ratio(lines.filter(isBackwards).length, lines.length);
    },
    allowed: 0,
    weight: 2,
  },
  {
    code: 'short-lines',
    share: (page) => {
      const lines = page.split('\n').filter((line) => line.trim() !== '');
      return lines.length < 6 ? 0 : ratio(lines.filter((line) => wordsOf(line).length <= 1).length, lines.length);
    },
    allowed: 0.3,
    weight: 1,
  },
];

/** A page with fewer letters than this is mostly a picture. */
const LITTLE_TEXT = 40;

/** How fit pages are to be read, from 0 to 1, with what lowers it, the worst first. */
export function measureQuality(pages: readonly string[]): TextQuality {
  const letters = pages.reduce((sum, page) => sum + page.length, 0);
  const reasons = MEASURES.flatMap((measure): (QualityReason & { loss: number })[] => {
    const shares = pages.map((page) => measure.share(page));
    const share = ratio(
      shares.reduce((sum, each, at) => sum + each * (pages[at]?.length ?? 0), 0),
      letters,
    );
    if (share <= measure.allowed) return [];
    const page = shares.indexOf(Math.max(...shares)) + 1;
    return [{ code: measure.code, share, page, loss: Math.min(1, (share - measure.allowed) * measure.weight) }];
  });
  const empty = pages.map((page) => count(page, /\p{L}/gu) < LITTLE_TEXT);
  const emptyShare = ratio(empty.filter(Boolean).length, pages.length);
  if (pages.length > 1 && emptyShare > 0)
    reasons.push({ code: 'little-text', share: emptyShare, page: empty.indexOf(true) + 1, loss: emptyShare / 2 });
  const score = Math.max(0, 1 - reasons.reduce((sum, { loss }) => sum + loss, 0));
  return {
    score: Math.round(score * 100) / 100,
    reasons: reasons.sort((a, b) => b.loss - a.loss).map(({ code, share, page }) => ({ code, share, page })),
  };
}
