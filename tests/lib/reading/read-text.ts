import type { ClauseReading } from '@/lib/domain/document';
import type { Language } from '@/lib/domain/language';
import { readDocument } from '@/lib/reading/read-document';
import { loadCorpus } from '@/prisma/corpus';

const { vocabulary, calendar } = loadCorpus();

/** The clauses of a text as if it were of round 8, with their exact words. */
export function readText(text: string, language: Language, day = '2017-12-22'): (ClauseReading & { quote: string })[] {
  const { clauses } = readDocument(text, { vocabulary, calendar, language, day, roundId: 'astana-08' });
  return clauses.map((clause) => ({ ...clause, quote: text.slice(clause.start, clause.end) }));
}

/** `kind`, with the strength of a commitment: `commitment/intent`. */
export function kindsOf(text: string, language: Language, day?: string): string[] {
  return readText(text, language, day).map(({ kind, strength }) => (strength ? `${kind}/${strength}` : kind));
}
