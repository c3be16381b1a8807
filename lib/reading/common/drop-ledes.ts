import type { ClauseReading } from '@/lib/domain/document';
import type { PlacedArticle } from './articles';
import { foldText } from './fold';

/** Articles at the top of a text that can be a lede, and how long one is at most. */
const TOP_ARTICLES = 3;
const LONGEST_LEDE = 160;
/** Clauses after it in which its repeat is looked for. */
const REACH = 200;
/** Share of its words that the body says again. */
const SHARE = 0.6;
const SHORTEST_WORD = 4;

/** A lede that the body says again is no promise of its own: it becomes context. Codebook, section 2. */
export function dropLedes(text: string, clauses: ClauseReading[], articles: readonly PlacedArticle[]): ClauseReading[] {
  return clauses.map((clause, i) => {
    const article = articles[clause.article];
    if (clause.kind !== 'commitment' || clause.article >= TOP_ARTICLES || !article || article.isItem) return clause;
    if (article.end - article.start > LONGEST_LEDE) return clause;
    const later = clauses.slice(i + 1, i + REACH).filter((c) => c.article > clause.article && c.kind === clause.kind);
    return later.some((c) => says(text, c, clause)) ? toContext(clause) : clause;
  });
}

function says(text: string, body: ClauseReading, lede: ClauseReading): boolean {
  const words = wordsOf(text, lede);
  const repeated = new Set(wordsOf(text, body));
  return words.filter((word) => repeated.has(word)).length >= SHARE * words.length;
}

function wordsOf(text: string, { start, end }: ClauseReading): string[] {
  return foldText(text.slice(start, end))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD);
}

function toContext(clause: ClauseReading): ClauseReading {
  return { ...clause, kind: 'context', strength: null, parties: [], due: null, rules: [...clause.rules, 'lede'] };
}
