import { readFileSync } from 'node:fs';
import { readSelectionQuery } from '@/lib/api/selection-query';
import type { Board } from '@/lib/domain/board';

const board = JSON.parse(readFileSync('tests/fixtures/board.json', 'utf8')) as Board;
const read = (query: string) => readSelectionQuery(new URLSearchParams(query), board, '2025-10-01');

test('an empty query asks for everything as of today', () => {
  expect(read('')).toMatchObject({ asOf: '2025-10-01', refusals: [] });
});

test('filters are those of the page', () => {
  const { filter, refusals } = read('theme=meetings&theme=detainees&status=overdue&q=x&asOf=2020-01-01');
  expect(refusals).toEqual([]);
  expect(filter).toMatchObject({ themes: ['meetings', 'detainees'], statuses: ['overdue'], text: 'x' });
});

test.each(['themes=meetings', 'status=late', 'asOf=2099-01-01', 'round=astana-99', 'view=list'])(
  'refuses %s instead of answering something else',
  (query) => {
    expect(read(query).refusals).toHaveLength(1);
  },
);
