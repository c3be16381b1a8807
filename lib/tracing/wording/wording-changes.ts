import type { Span } from '@/lib/domain/due-date';
import { compareWording } from '@/lib/domain/wording';
import type { Candidate } from '../link/candidate';
import type { Subject, Term } from '../subject/subject';
import type { WordingChange } from '../tracing';

/** What changed between a promise and its repeat: its strength, its date, and the bodies and instruments it names. */
export function wordingChange(from: Candidate, to: Candidate): Omit<WordingChange, 'from' | 'to'> {
  return {
    ...compareWording(from.clause, to.clause),
    due: { before: from.clause.due, after: to.clause.due },
    lost: mechanismsOnlyIn(from, to),
    gained: mechanismsOnlyIn(to, from),
  };
}

/** True where nothing changed. */
export function isUnchanged({ strength, date, lost, gained }: Omit<WordingChange, 'from' | 'to'>): boolean {
  return strength === null && date === null && lost.length === 0 && gained.length === 0;
}

/** Spans of the quote that name a body or an instrument which the other clause does not name. */
function mechanismsOnlyIn({ clause, terms }: Candidate, other: Pick<Subject, 'terms'>): Span[] {
  return [...terms.values()]
    .filter((term) => isMechanism(term) && !other.terms.has(term.key))
    .flatMap((term) => quoteSpans(term.spans, clause));
}

function isMechanism({ role, origin }: Term): boolean {
  return origin === 'own' && (role === 'body' || role === 'instrument');
}

/** Document spans as spans of a quote; those that stand outside it are left out. */
export function quoteSpans(spans: readonly Span[], quote: Span): Span[] {
  return spans
    .filter((span) => span.start >= quote.start && span.end <= quote.end)
    .map((span) => ({ start: span.start - quote.start, end: span.end - quote.start }))
    .sort((a, b) => a.start - b.start);
}
