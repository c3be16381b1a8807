import type { Party, PartyId } from '@/lib/domain/vocabulary';
import type { Chain } from './chain';
import type { ClauseDraft } from './clause';
import type { CodingContext } from './coding-context';
import type { NameMatch } from './names';
import type { Word } from './words';

/** Words behind "by" or "that Russia" in which its parties are looked for. */
const REACH = 5;

/** Who is to do what was decided, where the clause names them apart from its subject: "agreed that Iran repairs", "by Russia". */
export function readAgents(
  words: readonly Word[],
  clause: ClauseDraft,
  chain: Chain,
  { language, names }: CodingContext,
): readonly PartyId[] {
  const from = clause.head?.at ?? clause.first;
  for (let at = from; at < clause.last; at++) {
    const start = language.agentAfter?.(words, at, chain) ?? null;
    if (start === null) continue;
    const found = names.parties.find(words, start, Math.min(clause.last, start + REACH));
    if (found[0]?.first !== start) continue;
    const named = beside(found, words);
    if (language.isAgent?.(words, at, named.at(-1)?.last ?? start) === false) continue;
    return [...new Set(named.map(({ value }) => value.id))];
  }
  return [];
}

/** The first name and those that stand right beside each other: Russia, Türkiye and Iran. */
function beside(found: readonly NameMatch<Party>[], words: readonly Word[]): NameMatch<Party>[] {
  const end = found.findIndex((match, i) => {
    const before = found[i - 1];
    if (!before) return false;
    const isAnd = match.first === before.last + 2 && (words[match.first - 1]?.info.marks.has('link') ?? false);
    return match.first !== before.last + 1 && !isAnd;
  });
  return found.slice(0, end < 0 ? found.length : end);
}
