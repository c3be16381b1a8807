import type { ClauseReading } from '@/lib/domain/document';
import type { Span } from '@/lib/domain/due-date';
import type { TracedDocument } from '../tracing';
import { sentenceAround } from '../to-source';
import type { Lexicon } from '../words/lexicon';
import { tokenAt, tokenize, type Token } from '../words/tokens';
import { isNaming, TermBag } from './term-bag';
import type { Subject } from './subject';

/** Words after a clause in its sentence qualify it; the clause before may name what it only refers to. */
const TAIL_NEARNESS = 0.6;
const REFERENCE_NEARNESS = 0.7;

/** The subjects of a document's clauses, in the order of the text. */
export function readSubjects(document: TracedDocument, roundAt: number, lexicon: Lexicon): Subject[] {
  const tokens = tokenize(document.text);
  const clauses = [...document.reading.clauses].sort((a, b) => a.start - b.start);
  const subjects: Subject[] = [];
  clauses.forEach((clause, i) => {
    const bag = new TermBag(tokens, lexicon, datesOf(clause));
    bag.addRange(...range(tokens, clause), 1);
    bag.addRange(...range(tokens, tailOf(document.text, clause, clauses[i + 1])), TAIL_NEARNESS);
    const before = subjects.at(-1);
    if (before && refersBack(clause, before.clause) && !bag.has(isNaming))
      bag.addTerms(before.terms, REFERENCE_NEARNESS);
    subjects.push({ document, clause, roundAt, ...bag.contents() });
  });
  return subjects;
}

function range(tokens: readonly Token[], { start, end }: Span): [number, number] {
  return [tokenAt(tokens, start), tokenAt(tokens, end - 1) + (end > start ? 1 : 0)];
}

/** The rest of the sentence, up to the next clause. */
function tailOf(text: string, clause: Span, next: Span | undefined): Span {
  const sentence = sentenceAround(text, clause);
  const end = next ? Math.min(sentence.end, next.start) : sentence.end;
  return { start: clause.end, end: Math.max(clause.end, end) };
}

/** A clause of the same article, close before: "the meeting" is then the one that it spoke of. */
function refersBack(clause: ClauseReading, before: ClauseReading): boolean {
  return clause.article === before.article && clause.start - before.end < 200;
}

function datesOf(clause: ClauseReading) {
  return clause.dates.length > 0 || !clause.due ? clause.dates : [{ ...clause.due, role: 'due' as const, rule: '' }];
}
