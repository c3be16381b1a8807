import type { DueDate } from '../../lib/domain/due-date';
import type { Disagreement, Tracing, WordingChange } from '../../lib/tracing/tracing';

type Days = Pick<DueDate, 'edtf' | 'earliest' | 'latest' | 'precision'> | null;

/** A repeat whose words changed, told by the leading clauses of both promises. */
export interface WordingLine extends Pick<WordingChange, 'strength' | 'date'> {
  readonly from: string;
  readonly to: string;
  /** What was due before and is due now. */
  readonly due: { readonly before: Days; readonly after: Days };
  /** Words for bodies and instruments that only the promise, or only the repeat, has. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** Two texts of one promise that do not say the same: its strength, or its days. */
export interface DisagreementLine {
  readonly field: Disagreement['field'];
  readonly clauses: readonly [string, string];
  readonly values: readonly [string | Days, string | Days];
}

/** How the wording changed from a promise to its nearest repeat. */
export function wordingLine(
  { from, to, strength, date, due, lost, gained }: WordingChange,
  commitments: Tracing['commitments'],
): WordingLine | null {
  const [before, after] = [commitments[from]?.sources[0], commitments[to]?.sources[0]];
  if (!before || !after) return null;
  return {
    from: before.clauseId,
    to: after.clauseId,
    strength,
    date,
    due: { before: daysOf(due.before), after: daysOf(due.after) },
    lost: lost.map(({ start, end }) => before.quote.slice(start, end)),
    gained: gained.map(({ start, end }) => after.quote.slice(start, end)),
  };
}

/** Where two texts of a round, of one language or of two, differ on a promise. */
export function disagreementLines({ disagreements }: Pick<Tracing, 'disagreements'>): DisagreementLine[] {
  return disagreements.map(({ field, leading, other }) => ({
    field,
    clauses: [leading.source.clauseId, other.source.clauseId],
    values: [valueOf(leading.value), valueOf(other.value)],
  }));
}

function valueOf(value: Disagreement['leading']['value']): string | Days {
  return typeof value === 'string' ? value : daysOf(value);
}

function daysOf(due: DueDate | null): Days {
  return due && { edtf: due.edtf, earliest: due.earliest, latest: due.latest, precision: due.precision };
}
