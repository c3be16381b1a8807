import type { Commitment } from '@/lib/domain/commitment';
import type { Span } from '@/lib/domain/due-date';

/** Where the words of the due date stand in the quote of the leading source; empty where they stand elsewhere. */
export function dueSpans({ due, sources: [source] }: Commitment): Span[] {
  if (!due || !source) return [];
  const start = due.start - source.start;
  const isThere = source.quote.slice(start, start + due.words.length) === due.words;
  const at = isThere ? start : source.quote.indexOf(due.words);
  return at < 0 ? [] : [{ start: at, end: at + due.words.length }];
}
