import { loadCorpus } from '@/prisma/corpus';
import { trace } from '@/lib/tracing/trace';
import { goldDocuments, readGold, type GoldName } from './gold';
import { scoreLinks } from './score-links';

const corpus = loadCorpus();

/** Floors under what was measured when they were set; the own sets are least like the sources. */
const FLOORS: readonly [GoldName, number, number][] = [
  ['sources', 0.96, 0.95],
  ['practice', 0.96, 0.95],
  ['own', 0.89, 0.95],
  ['own-2', 0.9, 0.95],
  ['own-3', 0.9, 0.95],
  ['own-4', 0.88, 0.93],
  ['own-5', 0.89, 0.95],
  ['own-6', 0.89, 0.95],
  ['own-7', 0.8, 0.92],
];

describe('follow-ups between labelled clauses', () => {
  test.each(FLOORS)('%s: F1 is at least %f and %f of the relations are right', (name, f1, relation) => {
    const tracing = trace(goldDocuments(name, corpus), corpus.calendar, corpus.vocabulary);
    const score = scoreLinks(tracing, readGold(name), corpus.calendar);
    expect({ ...score, isEnough: score.f1 >= f1 && score.relation >= relation }).toMatchObject({ isEnough: true });
  });

  test('a promise is never answered by its own round or an earlier one', () => {
    const rank = new Map(corpus.calendar.rounds.map(({ id, endOn }) => [id, endOn]));
    const tracing = trace(goldDocuments('practice', corpus), corpus.calendar, corpus.vocabulary);
    for (const { from, to } of tracing.followUps) {
      if (to.kind === 'event') continue;
      expect(rank.get(to.roundId)! > rank.get(tracing.commitments[from]!.roundId)!).toBe(true);
    }
  });
});
