import type { Article } from '@/lib/domain/document';
import type { Span } from '@/lib/domain/due-date';
import { readMarker } from './item-marker';
import { readLines, type Line } from './lines';

/** An article with what its place and its mark say of it. */
export interface PlacedArticle extends Article {
  /** Its text, without the furniture of pages inside it. */
  parts: Span[];
  /** Numbered, lettered or bulleted. */
  isItem: boolean;
  /** A title or dateline: short, without a full stop, before the first paragraph. */
  isHeading: boolean;
  /** Ends with a colon: what follows are its items. */
  opensList: boolean;
}

const ENDS_SENTENCE = /[.!?؟:;؛…»”"]$/;
/** A title does not end so either. */
const ENDS_PHRASE = /[.!?؟:;؛…،,]$/;
/** A line shorter than this share of its block's longest line ends a paragraph. */
const WRAPPED_SHARE = 0.6;
const WIDEST_LINE = 110;
/** A place, an agency and a day, with dashes between: it stands under a headline, and goes on no line. */
const DATELINE = /^[^.،؛:]{3,70}[-–—][^.؛:]{0,50}[0-9٠-٩]{4}$/;
/** A line that begins with the year of the date before it. */
const YEAR = /^[0-9٠-٩]{4}(?![0-9٠-٩])/;
/** Offsets in which a headline stands. */
const TOP = 200;
/** Longer than this is no title. */
const LONGEST_HEADING = 140;

/** The numbered items, bullets and paragraphs of a text. Wrapped lines are joined; every line of the body is in one. */
export function readArticles(text: string): PlacedArticle[] {
  const articles: PlacedArticle[] = [];
  const lines = readLines(text);
  const widths = blockWidths(lines);
  lines.forEach((line, i) => {
    const marker = readMarker(text.slice(line.start, line.end));
    const before = lines[i - 1];
    const last = articles.at(-1);
    const isWrapped =
      before && last && (isContinued(text, before, line, widths[i - 1] ?? 0) || isOfItem(text, last, lines, i));
    if (last && ((!marker && isWrapped) || (before && splitsDate(text, before, line)))) {
      extend(last, line);
      return;
    }
    const start = line.start + (marker && line.start + marker.length < line.end ? marker.length : 0);
    const label = marker?.label ?? null;
    const parts = [{ start, end: line.end }];
    articles.push({ start, end: line.end, label, parts, isItem: marker !== null, isHeading: false, opensList: false });
  });
  markPlaces(text, articles);
  return articles;
}

function extend(article: PlacedArticle, line: Line): void {
  const part = article.parts.at(-1);
  if (part && !line.isAfterFurniture) part.end = line.end;
  else article.parts.push({ start: line.start, end: line.end });
  article.end = line.end;
}

function markPlaces(text: string, articles: PlacedArticle[]): void {
  let isTop = true;
  for (const article of articles) {
    const content = text.slice(article.start, article.end);
    article.opensList = content.endsWith(':');
    isTop &&= content.length <= LONGEST_HEADING && !article.isItem && !ENDS_PHRASE.test(content);
    article.isHeading = isTop;
  }
}

/** For each line the longest line of its block (lines with no blank line between), at most WIDEST_LINE. */
function blockWidths(lines: readonly Line[]): number[] {
  const widths: number[] = [];
  let from = 0;
  lines.forEach((_, i) => {
    if (i + 1 < lines.length && !lines[i + 1]?.isAfterBlank) return;
    const longest = lines.slice(from, i + 1).reduce((most, { start, end }) => Math.max(most, end - start), 0);
    for (; from <= i; from++) widths.push(Math.min(longest, WIDEST_LINE));
  });
  return widths;
}

const ENDS_IN_LETTERS = /\p{L}$/u;
const BEGINS_WITH_YEAR = /^(?:19|20|١٩|٢٠)[0-9٠-٩]{2}(?![0-9٠-٩])/;

/** A year below a line that ends in a word, as a month's name is one, belongs to it, however short the line. */
function splitsDate(text: string, before: Line, line: Line): boolean {
  if (line.isAfterBlank) return false;
  return (
    BEGINS_WITH_YEAR.test(text.slice(line.start, line.start + 5)) &&
    ENDS_IN_LETTERS.test(text.slice(before.start, before.end))
  );
}

/**
 * A list's item goes on in the line below, however short it is, until its sentence ends: only a line without any mark at its end
 * before the next item can be a heading between two.
 */
function isOfItem(text: string, last: PlacedArticle, lines: readonly Line[], i: number): boolean {
  const [before, line, next] = [lines[i - 1], lines[i], lines[i + 1]];
  if (!last.isItem || !before || !line || line.isAfterBlank) return false;
  if (ENDS_SENTENCE.test(text.slice(before.start, before.end))) return false;
  if (ENDS_PHRASE.test(text.slice(line.start, line.end))) return true;
  return next !== undefined && !next.isAfterBlank && readMarker(text.slice(next.start, next.end)) === null;
}

/** A line is wrapped, not ended, where no sentence ends and it is about as long as its block is wide. */
function isContinued(text: string, before: Line, line: Line, width: number): boolean {
  if (line.isAfterBlank && !line.isAfterFurniture) return false;
  if (ENDS_SENTENCE.test(text.slice(before.start, before.end))) return false;
  if (before.start < TOP && DATELINE.test(text.slice(line.start, line.end))) return false;
  if (YEAR.test(text.slice(line.start, line.end))) return true;
  return line.isAfterFurniture || before.end - before.start >= WRAPPED_SHARE * width;
}
