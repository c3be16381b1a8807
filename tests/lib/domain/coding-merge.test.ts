import type { CodingEdit } from '@/lib/domain/clause-edits';
import { codingDifferences, mergeCodings } from '@/lib/domain/coding-merge';

const edit = (start: number, end: number, change: Partial<CodingEdit> = {}): CodingEdit => ({
  ...{ start, end, kind: 'position', strength: null, themes: [], parties: [], speaker: null, due: null },
  ...{ isRejected: false, isReviewed: false, ...change },
});

const base = [edit(0, 10), edit(20, 30)];

test('of what one of the two changed nothing is asked, and both are kept', () => {
  const mine = [edit(0, 10, { kind: 'appeal' }), edit(20, 30)];
  const theirs = [edit(0, 10), edit(20, 30), edit(40, 50)];
  const differences = codingDifferences(base, mine, theirs);
  expect(differences.map(({ key, suggested }) => [key, suggested])).toEqual([
    ['0-10', 'mine'],
    ['40-50', 'theirs'],
  ]);
  const takes = { '0-10': 'mine', '40-50': 'theirs' } as const;
  expect(mergeCodings(mine, differences, takes)).toEqual([mine[0], edit(20, 30), edit(40, 50)]);
});

test('a clause that one split and the other recoded is one place, taken whole from one of them', () => {
  const mine = [edit(0, 4), edit(5, 10), edit(20, 30)];
  const theirs = [edit(0, 10, { isRejected: true }), edit(20, 30)];
  const differences = codingDifferences(base, mine, theirs);
  expect(differences).toMatchObject([{ key: '0-10', suggested: null, mine: mine.slice(0, 2) }]);
  expect(mergeCodings(mine, differences, { '0-10': 'theirs' })).toEqual(theirs);
  expect(mergeCodings(mine, differences, { '0-10': 'mine' })).toEqual(mine);
});

test('what the other one took back is told, and goes where theirs is taken', () => {
  const differences = codingDifferences(base, base, [edit(20, 30)]);
  expect(differences).toMatchObject([{ key: '0-10', suggested: 'theirs', theirs: [] }]);
  expect(mergeCodings(base, differences, { '0-10': 'theirs' })).toEqual([edit(20, 30)]);
});
