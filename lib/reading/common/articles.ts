import type { Article } from '@/lib/domain/document';

interface Line {
  /** Source offsets without the white space around. */
  start: number;
  end: number;
  isAfterBlank: boolean;
}

/** 1- or 1) or (1) or a) or أ- or • or –, at the start of a line. The label is what stands before the mark. */
const MARKER =
  /^(?:\(?([0-9٠-٩۰-۹]{1,3})\s?[-–—.)ـ](?![0-9٠-٩۰-۹])|\(?([a-zA-Z]|[ivxIVX]{1,4})[.)]\s|\(?([ابتثجحخدأهو]|أولا|ثانيا|ثالثا|رابعا|خامسا)\s?[-–).:]\s|[•●▪◦‣*·–—ـ-]\s?)\s*/u;
const ENDS_SENTENCE = /[.!?؟:;؛…»”"]$/;
const ROMAN_OR_WORD = /\s+$/;
/** A line shorter than this share of its block's longest line ends a paragraph. */
const WRAPPED_SHARE = 0.6;
const WIDEST_LINE = 110;

/** An article with what its place and its mark say of it. */
export interface PlacedArticle extends Article {
  /** Numbered, lettered or bulleted. */
  isItem: boolean;
  /** A title or dateline: short, without a full stop, before the first paragraph. */
  isHeading: boolean;
}

/** Longer than this is no title. */
const LONGEST_HEADING = 140;

/** The numbered items, bullets and paragraphs of a text. Wrapped lines are joined; every non-blank line is in one. */
export function readArticles(text: string): PlacedArticle[] {
  const articles: PlacedArticle[] = [];
  const lines = readLines(text);
  const widths = blockWidths(lines);
  let open: Line | null = null;
  lines.forEach((line, i) => {
    const content = text.slice(line.start, line.end);
    const marker = MARKER.exec(content);
    const before = lines[i - 1];
    const last = articles.at(-1);
    if (!marker && open && last && before && !line.isAfterBlank && goesOn(text, before, widths[i - 1] ?? 0)) {
      last.end = line.end;
      return;
    }
    open = line;
    const skip = marker && marker[0].length < content.length ? marker[0].length : 0;
    articles.push({
      start: line.start + skip,
      end: line.end,
      label: labelOf(marker),
      isItem: marker !== null,
      isHeading: false,
    });
  });
  markHeadings(text, articles);
  return articles;
}

function markHeadings(text: string, articles: PlacedArticle[]): void {
  for (const article of articles) {
    const isShort = article.end - article.start <= LONGEST_HEADING;
    if (!isShort || article.isItem || ENDS_SENTENCE.test(text.slice(article.start, article.end))) return;
    article.isHeading = true;
  }
}

function labelOf(marker: RegExpExecArray | null): string | null {
  const label = marker?.[1] ?? marker?.[2] ?? marker?.[3];
  return label === undefined ? null : label.replace(ROMAN_OR_WORD, '');
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = false;
  let from = 0;
  while (from <= text.length) {
    const feed = text.indexOf('\n', from);
    const to = feed === -1 ? text.length : feed;
    const content = text.slice(from, to);
    const trimmed = content.trim();
    if (trimmed === '') isAfterBlank = true;
    else {
      const start = from + content.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, isAfterBlank });
      isAfterBlank = false;
    }
    from = to + 1;
  }
  return lines;
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

/** A line is wrapped, not ended, where no sentence ends and it is about as long as its block is wide. */
function goesOn(text: string, line: Line, width: number): boolean {
  if (ENDS_SENTENCE.test(text.slice(line.start, line.end))) return false;
  return line.end - line.start >= WRAPPED_SHARE * width;
}
