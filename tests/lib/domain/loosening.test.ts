import { readFileSync } from 'node:fs';
import type { Board } from '@/lib/domain/board';
import { activeParts, listLoosenings, withoutPart } from '@/lib/domain/loosening';
import { NO_FILTER, selectStandings } from '@/lib/domain/selection';
import { indexBoard, standingsOf } from '@/lib/domain/standing';

const board = JSON.parse(readFileSync('tests/fixtures/board.json', 'utf8')) as Board;
const standings = standingsOf(indexBoard(board), '2025-10-01');

test('names the part whose removal shows something, the most helpful first', () => {
  const filter = { ...NO_FILTER, themes: ['mine-action'], statuses: ['fulfilled-late' as const] };
  expect(selectStandings(standings, filter)).toEqual([]);
  const loosenings = listLoosenings(standings, filter);
  expect(loosenings.map(({ part }) => part)).toEqual(['themes', 'statuses']);
  for (const { filter: loosened, count } of loosenings)
    expect(selectStandings(standings, loosened)).toHaveLength(count);
});

test('offers nothing where more than one part must go', () => {
  const filter = { ...NO_FILTER, text: 'لاشيءكهذا', rounds: ['astana-01'], dueFrom: '2024-01-01' };
  expect(listLoosenings(standings, filter)).toEqual([]);
  expect(activeParts(filter)).toEqual(['rounds', 'text', 'due']);
});

test('taking every part away leaves no filter', () => {
  const filter = { ...NO_FILTER, text: 'a', rounds: ['x'], dueTo: '2024-01-01' };
  expect(activeParts(filter).reduce(withoutPart, filter)).toEqual(NO_FILTER);
});
