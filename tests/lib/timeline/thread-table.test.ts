import type { Board } from '@/lib/domain/board';
import type { Status } from '@/lib/domain/status';
import { documentedDays } from '@/lib/domain/board';
import { STATUSES, statusOf } from '@/lib/domain/status';
import { labeller } from '@/lib/timeline/labelled-thread';
import { lanesOf } from '@/lib/timeline/lanes-of';
import { occupiedBy, occupiedIn } from '@/lib/timeline/occupied';
import { lastHairDayOf, lastInkOf } from '@/lib/timeline/thread';
import { ThreadTable } from '@/lib/timeline/thread-table';
import { timeAxis } from '@/lib/timeline/time-axis';
import { seededRandom, syntheticBoard } from '@/scripts/bench/timeline/synthetic-board';

const DAYS = ['2017-03-01', '2018-07-15', '2021-02-28', '2024-12-31'];

/** A board with promises without a due date, with one in words alone, and with decisions that come into force one after another. */
function variedBoard(): Board {
  const board = syntheticBoard(400);
  const random = seededRandom(3);
  const commitments = board.commitments.map((commitment) => {
    const chance = random();
    if (chance < 0.3) return { ...commitment, due: null };
    if (chance < 0.4 && commitment.due)
      return { ...commitment, due: { ...commitment.due, earliest: null, latest: chance < 0.35 ? null : '2019-01-01' } };
    return commitment;
  });
  const decided: Status[] = ['broken', 'partly-fulfilled', 'dropped', 'fulfilled'];
  const decisions = commitments.slice(0, 60).map(({ id }, index) => ({
    commitmentId: commitments[index >> 1]?.id ?? id,
    status: decided[index % decided.length] ?? 'broken',
    holdsFrom: `20${18 + (index % 6)}-01-01`,
    reason: { ar: '', en: '' },
  }));
  return { ...board, commitments, decisions };
}

const board = variedBoard();
const ids = board.commitments.map(({ id }) => id);
const tables = DAYS.map((day) => new ThreadTable(board, ids, day));

test.each(tables)(
  'every status on $asOf is what the domain says, and what is not promised yet has no thread',
  (table) => {
    const found = new Map(table.list().map(({ id, status }) => [id, status]));
    for (const commitment of board.commitments) {
      const followUps = board.followUps.filter(({ commitmentId }) => commitmentId === commitment.id);
      const decisions = board.decisions.filter(({ commitmentId }) => commitmentId === commitment.id);
      const wanted = statusOf(commitment, followUps, decisions, table.asOf, documentedDays(board.rounds));
      expect(found.get(commitment.id) ?? null).toBe(wanted);
    }
  },
);

test.each(tables)('the columns on $asOf say the same as the threads', (table) => {
  table.list().forEach((thread, index) => {
    expect(STATUSES[table.status[index] ?? -1]).toBe(thread.status);
    expect([table.promised[index], table.lastDay[index], table.markDay[index]]).toEqual([
      thread.promised,
      thread.lastDay,
      thread.markDay,
    ]);
    expect([table.inkTo[index], table.hairTo[index]]).toEqual([lastInkOf(thread), lastHairDayOf(thread)]);
    expect(table.indexOf(thread.id)).toBe(index);
  });
  expect(table.indexOf('nobody')).toBe(-1);
});

test('a selection in another order, with an unknown id and a repeated one, keeps its order', () => {
  const [a = '', b = '', c = ''] = ids;
  const table = new ThreadTable(board, [c, 'nobody', a, b, a], '2024-12-31');
  expect(table.list().map(({ id }) => id)).toEqual([c, a, b, a]);
});

test('places found column by column are those found thread by thread', () => {
  const labelsOf = labeller(
    ({ commitment }) => commitment.title.ar,
    ({ late }) => (late ? 'بعد' : null),
  );
  const extent = { from: 17_000, to: 20_500 };
  const axis = timeAxis({ extent, window: extent, left: 10, right: 1200, direction: 'rtl' });
  for (const lane of lanesOf(labelsOf(new ThreadTable(board, ids, '2021-02-28')), board, 'theme', 'date'))
    for (const detail of ['names', 'lines', 'bars', 'hairs'] as const) {
      const { from, to } = occupiedIn(lane, null, detail, axis);
      lane.items.forEach((item, at) => {
        expect(occupiedBy(item, 0, detail, axis)).toMatchObject({ from: from[at], to: to[at] });
      });
    }
});
