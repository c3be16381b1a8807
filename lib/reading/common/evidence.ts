import type { Coding, Evidence } from '@/lib/domain/document';
import type { Chain } from './chain';
import type { ClauseDraft } from './clause';
import type { CodingContext } from './coding-context';
import { sourceSpan } from './fold';
import type { Word } from './words';

/**
 * The words that a clause's coding rests on, as source spans in the order of the text: the verbs and nouns of its act for the kind, and
 * the names of its themes, parties and speaker. What was carried over from an earlier clause has no words here.
 */
export function evidenceOf(
  words: readonly Word[],
  clause: ClauseDraft,
  chain: Chain,
  { kind, themes, parties, speaker }: Pick<Coding, 'kind' | 'themes' | 'parties' | 'speaker'>,
  { folded, names }: CodingContext,
): Evidence[] {
  const spanOf = (first: number, last: number) =>
    sourceSpan(folded, words[first]?.start ?? 0, words[last]?.end ?? words[first]?.end ?? 0);
  const ofKind = actWords(words, clause, chain).map((at) => ({ of: 'kind' as const, value: kind, ...spanOf(at, at) }));
  const ofThemes = names.themes
    .find(words, clause.first, clause.last)
    .flatMap(({ value, first, last }) =>
      value
        .filter(({ id }) => themes.includes(id))
        .map(({ id }) => ({ of: 'theme' as const, value: id, ...spanOf(first, last) })),
    );
  const ofParties = names.parties
    .find(words, clause.first, clause.last)
    .filter(({ value: { id } }) => parties.includes(id) || id === speaker)
    .map(({ value, first, last }) => ({ of: 'party' as const, value: value.id, ...spanOf(first, last) }));
  return [...ofKind, ...ofThemes, ...ofParties].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The frame, the head, "that", and what the head leads to. */
function actWords(words: readonly Word[], { first, last, frame, head }: ClauseDraft, chain: Chain): number[] {
  const named = [frame?.at ?? -1, head?.at ?? -1, chain.that].filter((at) => at >= first && at <= last);
  const led: number[] = [];
  for (let at = (head?.at ?? last) + 1; at <= Math.min(chain.end, last); at++)
    if (words[at]?.info.senses.some(({ act }) => chain.acts.includes(act))) led.push(at);
  return [...new Set([...named, ...led])];
}
