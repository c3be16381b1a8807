import type { ReviewState } from '@/lib/domain/commitment';
import type { ClauseReading, Coding, DocumentReading } from '@/lib/domain/document';
import type { Span } from '@/lib/domain/due-date';
import { withoutOverlaps } from '@/lib/domain/spans';

/** What a person coded, kept with its exact words and where they stood, so that it finds its place in a changed text. */
export interface PeopleCoding extends Coding, Span {
  quote: string;
  review: Exclude<ReviewState, 'machine'>;
  /** The span is no clause: what the machine read there is left out. */
  isRejected: boolean;
}

/** Where a quote stands in a text: at its old place, or the nearest one; null where the text no longer has it. */
export function locate(text: string, { quote, start }: Pick<PeopleCoding, 'quote' | 'start'>): Span | null {
  if (text.startsWith(quote, start)) return { start, end: start + quote.length };
  let nearest: number | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (nearest === null || Math.abs(at - start) < Math.abs(nearest - start)) nearest = at;
  }
  return nearest === null ? null : { start: nearest, end: nearest + quote.length };
}

/**
 * The reading as it is shown: the machine's, with the coding of people in the place of what it overlaps.
 * A coding whose words are no longer in the text is left out here and stays in the store.
 */
export function applyCodings(
  reading: DocumentReading,
  codings: readonly PeopleCoding[],
  text: string,
): DocumentReading {
  const placed = codings.flatMap((coding) => {
    const span = locate(text, coding);
    return span ? [{ coding, span }] : [];
  });
  if (placed.length === 0) return reading;
  const rest = withoutOverlaps(
    reading.clauses,
    placed.map(({ span }) => span),
  );
  const coded = placed.filter(({ coding }) => !coding.isRejected);
  const clauses = [...rest, ...coded.map(({ coding, span }) => toClause(reading, coding, span))];
  return { ...reading, clauses: clauses.sort((a, b) => a.start - b.start) };
}

/** A clause that the machine saw as well keeps its id; one that only a person saw is named after its place. */
function toClause(reading: DocumentReading, coding: PeopleCoding, span: Span): ClauseReading {
  const same = reading.clauses.find((clause) => clause.start === span.start && clause.end === span.end);
  const { kind, strength, themes, parties, speaker, due } = coding;
  const shift = span.start - coding.start;
  const article = reading.articles.findIndex((a) => a.start <= span.start && span.start < a.end);
  return {
    id: same?.id ?? peopleClauseId(span.start),
    ...span,
    article: same?.article ?? Math.max(article, 0),
    kind,
    strength,
    themes,
    parties,
    speaker,
    due: due && { ...due, start: due.start + shift, end: due.end + shift },
    dates: same?.dates ?? [],
    rules: ['people/coding'],
    confidence: 1,
  };
}

/** The id of a clause that the machine did not see. */
export const peopleClauseId = (start: number) => `p${start}`;

export const isPeopleClauseId = (id: string) => /^p\d+$/.test(id);

/** Who coded the clause at a span: the machine, or the people's state. */
export function reviewOf(span: Span, codings: readonly PeopleCoding[], text: string): ReviewState {
  const coding = codings.find((candidate) => {
    if (candidate.isRejected) return false;
    const at = locate(text, candidate);
    return at?.start === span.start && at.end === span.end;
  });
  return coding?.review ?? 'machine';
}
