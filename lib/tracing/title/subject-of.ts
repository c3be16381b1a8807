import type { ClauseReading, DocumentReading } from '@/lib/domain/document';
import type { Frame } from '../link/frame';
import { readSubjects } from '../subject/read-subjects';
import type { Subject } from '../subject/subject';
import type { TracedCommitment } from '../tracing';

/** The leading clause of a commitment as tracing compares it, from its sentence alone. */
export function subjectOf(commitment: TracedCommitment, { lexicon }: Frame): Subject | null {
  const [source] = commitment.sources;
  if (!source) return null;
  const text = source.before + source.quote + source.after;
  const start = source.before.length;
  const language = /[\u0621-\u064A]/.test(source.quote) ? 'ar' : 'en';
  const clause: ClauseReading = {
    id: source.clauseId,
    start,
    end: start + source.quote.length,
    article: 0,
    kind: 'commitment',
    strength: commitment.strength,
    themes: commitment.themes,
    parties: commitment.parties,
    speaker: null,
    due: shifted(commitment.due, start - source.start),
    dates: [],
    rules: [],
    confidence: 1,
  };
  const { roundId, promisedOn: day } = commitment;
  const reading: DocumentReading = { version: '', language, roundId, day, articles: [], clauses: [clause] };
  const document = { key: source.documentKey, kind: source.sourceKind, roundId, day, language, text, reading } as const;
  return readSubjects(document, 0, lexicon)[0] ?? null;
}

function shifted(due: TracedCommitment['due'], by: number): TracedCommitment['due'] {
  return due && { ...due, start: due.start + by, end: due.end + by };
}
