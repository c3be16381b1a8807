import type { Theme, ThemeId } from '@/lib/domain/vocabulary';
import type { NameIndex } from './names';
import type { WordInfo } from './word-info';
import type { Word } from './words';

/** Weight of what stands after "in line with" or in a relative clause. */
const QUALIFIER_WEIGHT = 0.25;
/** Weight of one word that says where or where to: a meeting in Idlib, a convoy to the camp. */
const PLACE_WEIGHT = 0.6;

/** How often a clause's words name each theme; a phrase counts by its words. The first theme is the main one. */
export function readThemes(
  words: readonly Word[],
  from: number,
  to: number,
  index: NameIndex<readonly Theme[]>,
  leadsToPlace: (info: WordInfo) => boolean = () => false,
): ThemeId[] {
  const weights = new Map<Theme, number>();
  const qualified = qualifierStart(words, from, to);
  for (const { value, first, last } of index.find(words, from, to)) {
    const isFirst = weights.size === 0;
    for (const theme of value) {
      // "the next international meeting" says no more of its matter than "meeting"
      const more = last - first;
      const weight = (theme.isProcedural ? 1 + more / 2 : 2 + 2 * more) + (isFirst ? 0.5 : 0);
      const factor = first >= qualified ? QUALIFIER_WEIGHT : 1;
      const before = words[first - 1]?.info;
      const isWhere = last === first && before !== undefined && leadsToPlace(before);
      weights.set(theme, (weights.get(theme) ?? 0) + weight * factor * (isWhere ? PLACE_WEIGHT : 1));
    }
  }
  return [...weights.entries()].sort((a, b) => b[1] - a[1]).map(([theme]) => theme.id);
}

/** The first word of the clause's qualifiers, or past its end. */
function qualifierStart(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at <= to; at++) {
    const marks = words[at]?.info.marks;
    if (marks?.has('according') || marks?.has('relative')) return at;
  }
  return to + 1;
}
