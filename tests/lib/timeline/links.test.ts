import type { FollowUp } from '@/lib/domain/follow-up';
import { toDayNumber } from '@/lib/domain/iso-day';
import { linksOf } from '@/lib/timeline/links';
import { sampleBoard } from '../../fixtures/sample-board';

function answeredBy(commitmentId: string, later: string | null, answeredOn: string): FollowUp {
  const clause = sampleBoard.commitments[0]?.sources[0];
  if (!clause) throw new Error('the sample has no clause');
  return {
    commitmentId,
    to: { kind: 'clause', clause, roundId: 'astana-11', commitmentId: later },
    relation: 'reiterates',
    answeredOn,
    score: 1,
    matched: { from: [], to: [] },
    rules: [],
  };
}

const board = {
  ...sampleBoard,
  followUps: [
    answeredBy('A8-1', 'A11-1', '2018-11-29'),
    answeredBy('A11-1', 'A20-1', '2023-06-21'),
    answeredBy('A8-2', 'A11-2', '2018-11-29'),
    answeredBy('A11-1', null, '2019-04-26'),
  ],
};

test('a promise is linked to those that answer it and those that it answers, and to no other', () => {
  expect(linksOf(board, 'A11-1', '2025-01-01')).toEqual([
    { from: 'A8-1', to: 'A11-1', relation: 'reiterates', day: toDayNumber('2018-11-29') },
    { from: 'A11-1', to: 'A20-1', relation: 'reiterates', day: toDayNumber('2023-06-21') },
  ]);
});

test('what was answered after the as-of day is not known yet', () => {
  expect(linksOf(board, 'A11-1', '2020-01-01').map(({ to }) => to)).toEqual(['A11-1']);
});
