import { matrixCells, yearSpans } from '@/lib/timeline/matrix-cells';
import { threadsOf } from '@/lib/timeline/threads-of';
import { sampleBoard as board } from '../../fixtures/sample-board';

function rowOf(id: string) {
  const [thread] = threadsOf(board, [id], '2025-10-01');
  if (!thread) throw new Error(`no thread ${id}`);
  return matrixCells(thread, board.rounds)
    .filter(({ content, line }) => content !== 'nothing' || line !== 'none')
    .map(({ round, content, line }) => `${round.code} ${content} ${line}`);
}

test('the line runs from the promise to the last word', () => {
  expect(rowOf('A11-10')).toEqual(['A11 promise start', 'S4 answer through', 'A12 answer end']);
});

test('a documented round that said nothing is silent; one without a text is only the line', () => {
  expect(rowOf('S3-1')).toEqual(['S3 promise start', 'A11 silent through', 'S4 answer end']);
});

test('a dropped promise ends at the third silent round', () => {
  const dropped = threadsOf(
    board,
    board.commitments.map(({ id }) => id),
    '2025-10-01',
  ).find(({ status }) => status === 'dropped');
  expect(rowOf(dropped?.id ?? '').at(-1)).toBe('A11 dropped end');
});

test('years stand over their rounds', () => {
  expect(yearSpans(board.rounds).map(({ year, count }) => `${year}: ${count}`)).toEqual([
    '2017: 9',
    '2018: 5',
    '2019: 5',
    '2020: 1',
    '2021: 3',
    '2022: 3',
    '2023: 1',
    '2024: 2',
  ]);
});
