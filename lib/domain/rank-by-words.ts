import { toSearchText, toSearchWords } from './search-text';

/**
 * The things whose text holds words of a query, the nearest first, then in their own order; at most `most`. A word counts by the
 * logarithm of how rare it is among the things (inverse document frequency). Arabic spelling, articles and marks make no difference.
 * A query without words finds nothing.
 */
export function rankByWords<T>(things: readonly T[], textOf: (thing: T) => string, query: string, most: number): T[] {
  const words = [...new Set(toSearchWords(query))].filter((word) => word.length > 1);
  const texts = things.map((thing) => toSearchText(textOf(thing)));
  const weights = words.map((word) => {
    const holding = texts.filter((text) => text.includes(word)).length;
    return Math.log((things.length + 1) / (holding + 0.5));
  });
  return things
    .map((thing, order) => {
      const text = texts[order] ?? '';
      const score = words.reduce((sum, word, at) => sum + (text.includes(word) ? (weights[at] ?? 0) : 0), 0);
      return { thing, order, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, most)
    .map(({ thing }) => thing);
}
