import type { BoardWords } from '@/components/ui/words';
import type { Commitment, SourceClause } from '@/lib/domain/commitment';
import type { BoardIndex } from '@/lib/domain/standing';
import type { Quotable } from './evidence-fields';

const LABEL_LETTERS = 70;

/**
 * The words at hand that can be evidence on a commitment: of the later clauses that answer it, then of its own. A text of the
 * parties themselves counts as theirs, until the editor says otherwise. A summary is no evidence: it is our own words.
 */
export function quotablesOf(index: BoardIndex, commitment: Commitment, { lookup, language }: BoardWords): Quotable[] {
  const answers = (index.answersOf.get(commitment.id) ?? []).flatMap(({ to }) =>
    to.kind === 'clause' ? [to.clause] : [],
  );
  return [...answers, ...commitment.sources]
    .filter(({ sourceKind }) => sourceKind !== 'summary')
    .map((clause) => {
      const documentName = lookup.documents.get(clause.documentKey)?.title[language] ?? clause.documentKey;
      const side = answers.includes(clause) ? ('supports' as const) : ('context' as const);
      return { label: labelOf(clause, documentName), documentName, evidence: { side, ...toEvidence(clause) } };
    });
}

function toEvidence({ quote, sourceKind, documentKey, start, end }: SourceClause) {
  const source = { kind: 'clause' as const, documentKey, start, end };
  return { quote, byPromisers: sourceKind === 'official', source };
}

function labelOf({ quote }: SourceClause, documentName: string): string {
  const words = quote.replaceAll(/\s+/g, ' ').trim();
  return `${words.length > LABEL_LETTERS ? `${words.slice(0, LABEL_LETTERS)}…` : words} (${documentName})`;
}
