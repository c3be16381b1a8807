import { readFileSync } from 'node:fs';
import type { Board } from '@/lib/domain/board';
import { compareStandings } from '@/lib/domain/comparison';
import { indexBoard, standingsOf } from '@/lib/domain/standing';

const board = JSON.parse(readFileSync('tests/fixtures/board.json', 'utf8')) as Board;
const standings = standingsOf(indexBoard(board), '2025-10-01');

test('the days between two promises do not depend on their order', () => {
  const [first, last] = [standings[0], standings.at(-1)];
  if (!first || !last) throw new Error('the board is empty');
  const { daysApart } = compareStandings(first, last);
  expect(daysApart).toBeGreaterThan(2000);
  expect(compareStandings(last, first).daysApart).toBe(daysApart);
  expect(compareStandings(first, first).daysApart).toBe(0);
});

test('a later promise that answers the other is named once with its relation, whichever stands first', () => {
  const answered = standings.find(({ answers }) => answers.some(({ to }) => to.kind === 'clause'));
  const answer = answered?.answers.find(({ to }) => to.kind === 'clause');
  const later = standings.at(-1);
  if (!answered || answer?.to.kind !== 'clause' || !later) throw new Error('no clause of the board answers a promise');
  const linked = { ...answer, to: { ...answer.to, commitmentId: later.commitment.id } };
  const earlier = { ...answered, answers: [linked, linked] };
  const tie = { from: answered.commitment.id, to: later.commitment.id, relation: answer.relation };
  expect(compareStandings(earlier, later).ties).toEqual([tie]);
  expect(compareStandings(later, earlier).ties).toEqual([tie]);
});
