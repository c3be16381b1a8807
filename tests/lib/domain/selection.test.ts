import { readFileSync } from 'node:fs';
import type { Board } from '@/lib/domain/board';
import {
  countBy,
  FACETS,
  NO_FILTER,
  selectCommitments,
  selectStandings,
  type BoardFilter,
} from '@/lib/domain/selection';
import { indexBoard, standingsOf } from '@/lib/domain/standing';

const board = JSON.parse(readFileSync('tests/fixtures/board.json', 'utf8')) as Board;
const TODAY = '2025-10-01';
const standings = standingsOf(indexBoard(board), TODAY);
const select = (filter: Partial<BoardFilter>, asOf = TODAY) =>
  selectCommitments(board, { ...NO_FILTER, ...filter }, asOf).map((commitment) => commitment.id);

test('no filter shows every promise made by the day, in order of the day', () => {
  expect(select({})).toHaveLength(board.commitments.length);
  const days = selectCommitments(board, NO_FILTER, TODAY).map((commitment) => commitment.promisedOn);
  expect(days).toEqual([...days].sort());
});

test('a promise is not shown before it was made', () => {
  const shown = selectCommitments(board, NO_FILTER, '2018-12-31');
  expect(shown).toHaveLength(45);
  expect(shown.every((commitment) => commitment.promisedOn <= '2018-12-31')).toBe(true);
});

test('several values of one facet mean any of them; facets narrow each other', () => {
  const late = select({ statuses: ['fulfilled-late'] });
  const overdue = select({ statuses: ['overdue'] });
  expect(select({ statuses: ['fulfilled-late', 'overdue'] })).toHaveLength(late.length + overdue.length);
  expect(late.length).toBeGreaterThan(0);
  expect(overdue.length).toBeGreaterThan(0);
  expect(select({ statuses: ['fulfilled-late'], rounds: ['astana-08'] })).toEqual(['A8-9']);
});

test('search knows no difference of hamza, ta marbuta, diacritics, digits or the article', () => {
  const found = select({ text: 'المعتقلين' });
  expect(found).toContain('A8-5');
  expect(select({ text: 'المُعتقلين' })).toEqual(found);
  expect(select({ text: 'للمعتقلين' })).toEqual(found);
  expect(select({ text: 'a8-5' })).toEqual(['A8-5']);
  expect(select({ text: 'round ٩' })).toEqual(select({ text: 'round 9' }));
  expect(select({ text: 'لاشيءكهذا' })).toEqual([]);
});

test('a due window shows what has a due day in it, and nothing undated', () => {
  const within = selectCommitments(board, { ...NO_FILTER, dueFrom: '2018-02-01', dueTo: '2018-02-28' }, TODAY);
  expect(within.map((commitment) => commitment.id)).toContain('A8-9');
  for (const { due } of within) {
    expect(due?.earliest && due.earliest <= '2018-02-28').toBe(true);
    expect(due?.latest && due.latest >= '2018-02-01').toBe(true);
  }
  const dated = board.commitments.filter((commitment) => commitment.due?.latest);
  expect(select({ dueFrom: '1900-01-01' })).toHaveLength(dated.length);
});

test('each count is what choosing that value alone would show', () => {
  const filter: BoardFilter = { ...NO_FILTER, strengths: ['decision', 'intent'], statuses: ['fulfilled'] };
  for (const facet of FACETS)
    for (const [value, count] of countBy(standings, filter, facet))
      expect([facet, value, count]).toEqual([
        facet,
        value,
        selectStandings(standings, { ...filter, [facet]: [value] }).length,
      ]);
});

test('a facet does not narrow its own counts', () => {
  const all = countBy(standings, NO_FILTER, 'statuses');
  expect(countBy(standings, { ...NO_FILTER, statuses: ['overdue'] }, 'statuses')).toEqual(all);
});
