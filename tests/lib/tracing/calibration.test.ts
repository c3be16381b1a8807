import { loadCorpus } from '@/prisma/corpus';
import { trace } from '@/lib/tracing/trace';
import { goldDocuments, readGold, type GoldName } from './gold';
import { judgedLinks } from './score-links';

const corpus = loadCorpus();

const SETS: readonly GoldName[] = ['sources', 'practice', 'own', 'own-2', 'own-3', 'own-4', 'own-5', 'own-6', 'own-7'];

const judged = SETS.flatMap((name) => {
  const tracing = trace(goldDocuments(name, corpus), corpus.calendar, corpus.vocabulary);
  return judgedLinks(tracing, readGold(name), corpus.calendar);
});

/** Share of the right ones among the links scored so. */
function rightOf(atLeast: number, below: number): number {
  const there = judged.filter(({ score }) => score >= atLeast && score < below);
  return there.filter(({ isRight }) => isRight).length / there.length;
}

describe('the score of a link is a chance', () => {
  test('of links scored 0.75 to 0.9 about four fifths are right', () => {
    expect(rightOf(0.75, 0.9)).toBeGreaterThan(0.75);
    expect(rightOf(0.75, 0.9)).toBeLessThan(0.95);
  });

  test('of links scored 0.9 and more nearly all are right', () => {
    expect(rightOf(0.9, 1.01)).toBeGreaterThan(0.95);
  });

  test('a link scored less is less often right', () => {
    expect(rightOf(0, 0.75)).toBeLessThan(rightOf(0.75, 0.9));
    expect(rightOf(0.75, 0.9)).toBeLessThan(rightOf(0.9, 1.01));
  });
});
