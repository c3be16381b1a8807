import path from 'node:path';
import { loadCorpus } from '@/prisma/corpus';
import { scoreSet, type SetScore } from '@/scripts/score/score-set';
import { SETS } from '@/scripts/score/sets';
import { f1Of, ratio } from '@/scripts/score/tally';
import { toJson } from '@/scripts/score/to-json';

const root = path.resolve(__dirname, '../../..');
const { vocabulary, calendar } = loadCorpus(path.join(root, 'prisma/corpus'));

function scoreOf(name: string): SetScore {
  const set = SETS.find((s) => s.name === name);
  if (!set) throw new Error(`no set ${name}`);
  return scoreSet(root, set, { vocabulary, calendar });
}

describe('the reader keeps what it reached', () => {
  test.each([
    ['sources', 0.95],
    ['practice', 0.93],
  ])('on the promises of %s', (name, floor) => {
    const { clauses } = scoreOf(name);
    expect(clauses && f1Of(clauses.commitments)).toBeGreaterThanOrEqual(floor);
    expect(clauses && ratio(clauses.accuracy.due)).toBeGreaterThanOrEqual(0.97);
    expect(clauses && ratio(clauses.accuracy.round)).toBe(1);
  });

  test.each([
    ['dates-ar', 0.97],
    ['dates-dev', 0.97],
  ])('on the values of %s', (name, floor) => {
    for (const { score } of scoreOf(name).dates ?? []) expect(f1Of(score.value)).toBeGreaterThanOrEqual(floor);
  });
});

it('asks sentences neither for a round nor for follow-ups', () => {
  const score = scoreOf('sentences-dev');
  expect([score.clauses?.accuracy.round.of, score.followUps]).toEqual([0, undefined]);
  expect(score.size).toBe('79 sentences, 140 clauses, 58 promises');
});

it('gives every count and figure as JSON', () => {
  const [dates] = (toJson(scoreOf('dates-ar')) as { dates: { language: string; detected: object }[] }).dates;
  expect(dates).toMatchObject({ language: 'ar', detected: { of: 38 }, negatives: { of: 3 } });
});
