import type { SourceClause } from '@/lib/domain/commitment';
import type { ClauseReading } from '@/lib/domain/document';
import type { Span } from '@/lib/domain/due-date';
import type { TracedDocument } from './tracing';

const SENTENCE_END = /[.!?؟\n]/;

/** The rest of a sentence is cut off this many code units from the clause, so that a text without full stops stays readable. */
const REACH = 600;

/** The span of the sentence around a clause, without blanks at its ends. A full stop inside a number ends nothing. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < REACH && !endsSentence(text, from - 1)) from--;
  let to = end;
  if (!(to > start && endsSentence(text, to - 1))) {
    while (to < text.length && to - end < REACH && !endsSentence(text, to)) to++;
    if (text[to] !== '\n' && to < text.length) to++;
  }
  while (from < start && /\s/.test(text.charAt(from))) from++;
  while (to > end && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function endsSentence(text: string, at: number): boolean {
  if (!SENTENCE_END.test(text.charAt(at))) return false;
  return text[at] !== '.' || !/\S/.test(text.charAt(at + 1)) || /["”»]/.test(text.charAt(at + 1));
}

/** A clause as the source of a commitment or the target of a link, with its exact words in their sentence. */
export function toSource(
  document: TracedDocument,
  clause: Pick<ClauseReading, 'id' | 'start' | 'end' | 'article'>,
): SourceClause {
  const { start, end } = clause;
  const sentence = sentenceAround(document.text, clause);
  // An item's number is no part of its sentence: articles begin after it.
  const from = Math.min(start, Math.max(sentence.start, document.reading.articles[clause.article]?.start ?? 0));
  return {
    clauseId: clause.id,
    documentKey: document.key,
    sourceKind: document.kind,
    start,
    end,
    quote: document.text.slice(start, end),
    before: document.text.slice(from, start),
    after: document.text.slice(end, sentence.end),
  };
}
