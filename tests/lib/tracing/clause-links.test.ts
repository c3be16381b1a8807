import { clauseLinks } from '@/lib/tracing/clause-links';
import { trace } from '@/lib/tracing/trace';
import { calendar, document, vocabulary } from './made-up';

const PROMISE = 'They decided to deliver pumps for the water station at Karsa';

/** So many texts of a round that say the promise, and so many of the next that say it again. */
function linksOf(promises: number, repeats: number) {
  const texts = (round: number, count: number) =>
    Array.from({ length: count }, (_, i) => document(round, [{ words: PROMISE }], { key: `doc-${round}-${i}.en` }));
  const links = [...clauseLinks(trace([...texts(1, promises), ...texts(2, repeats)], calendar, vocabulary))];
  return links.map(({ from, to }) => [from.documentKey, to?.documentKey]);
}

describe('links told by clauses', () => {
  test('are all pairs where few texts say the promise and the answer', () => {
    expect(linksOf(2, 2)).toHaveLength(4);
  });

  test('grow with the texts that repeat both, not with their product', () => {
    expect(linksOf(30, 20)).toHaveLength(30 + 20 - 1);
  });

  test('leave out no clause', () => {
    const links = linksOf(30, 20);
    expect(new Set(links.map(([from]) => from)).size).toBe(30);
    expect(new Set(links.map(([, to]) => to)).size).toBe(20);
  });
});
