import type { Theme, ThemeId } from '@/lib/domain/vocabulary';
import type { NameIndex } from './names';
import type { Word } from './words';

/** How often a clause's words name each theme; a phrase counts by its words. The first theme is the main one. */
export function readThemes(
  words: readonly Word[],
  from: number,
  to: number,
  index: NameIndex<readonly Theme[]>,
): ThemeId[] {
  const weights = new Map<Theme, number>();
  for (const { value, first, last } of index.find(words, from, to)) {
    const isFirst = weights.size === 0;
    for (const theme of value) {
      const weight = 2 * (last - first) + (theme.isProcedural ? 1 : 2) + (isFirst ? 0.5 : 0);
      weights.set(theme, (weights.get(theme) ?? 0) + weight);
    }
  }
  return [...weights.entries()].sort((a, b) => b[1] - a[1]).map(([theme]) => theme.id);
}
