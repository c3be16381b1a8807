import { fromDayNumber, toDayNumber } from '@/lib/domain/iso-day';
import { placeChips, placeHappenings } from '@/lib/timeline/header-marks';
import { calendarExtent, windowRange } from '@/lib/timeline/extent';
import { countByQuarter } from '@/lib/timeline/quarters';
import { ThreadTable } from '@/lib/timeline/thread-table';
import { listAlignedTicks, listTicks } from '@/lib/timeline/ticks';
import { timeAxis } from '@/lib/timeline/time-axis';
import { sampleBoard as board, sampleIds } from '../../fixtures/sample-board';

const range = (from: string, to: string) => ({ from: toDayNumber(from), to: toDayNumber(to) });
const labels = (ticks: { day: number }[]) => ticks.map(({ day }) => fromDayNumber(day));

test('the calendar spans whole years up to today and keeps still while the as-of day moves', () => {
  expect(calendarExtent(board, '2026-11-22')).toEqual(range('2017-01-01', '2026-12-31'));
  expect(calendarExtent(board, '2020-01-01')).toEqual(range('2017-01-01', '2025-12-31'));
});

test('a window is kept inside the extent; an empty one shows the whole', () => {
  const extent = range('2017-01-01', '2025-12-31');
  expect(windowRange({ from: '2010-01-01', to: '2018-06-30' }, extent)).toEqual(range('2017-01-01', '2018-06-30'));
  expect(windowRange({ from: '2019-01-01', to: '2018-06-30' }, extent)).toEqual(extent);
});

test('the axis names years, then months, then days, as room allows', () => {
  const nine = range('2017-01-01', '2025-12-31');
  expect(labels(listTicks(nine, 0.35))).toEqual(
    [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((y) => `${y}-01-01`),
  );
  expect(listTicks(nine, 0.1).filter((tick) => !tick.isMinor)).toHaveLength(4);
  expect(labels(listTicks(range('2018-01-01', '2018-04-30'), 3))).toEqual([
    '2018-01-01',
    '2018-02-01',
    '2018-03-01',
    '2018-04-01',
  ]);
  expect(listTicks(range('2018-02-01', '2018-02-05'), 90).map((tick) => tick.kind)).toEqual(Array(5).fill('day'));
});

test('an aligned axis counts in round numbers of days from zero', () => {
  expect(listAlignedTicks({ from: -70, to: 400 }, 1)).toEqual([0, 90, 180, 270, 360]);
  expect(listAlignedTicks({ from: -100, to: 100 }, 1)).toEqual([-90, 0, 90]);
});

test('chips keep clear of each other inside their bounds, each with its true place', () => {
  const extent = range('2017-01-01', '2025-12-31');
  const axis = timeAxis({ extent, window: extent, left: 10, right: 600, direction: 'rtl' });
  const chips = placeChips(board, axis, { before: 0, after: 0 });
  expect(chips).toHaveLength(22);
  chips.slice(1).forEach((chip, index) => expect((chips[index]?.chipX ?? 0) - chip.chipX).toBeGreaterThanOrEqual(20.4));
  expect(Math.min(...chips.map((chip) => chip.chipX))).toBeGreaterThanOrEqual(10);
  expect(Math.max(...chips.map((chip) => chip.chipX))).toBeLessThanOrEqual(600);
});

test('summits and events after the as-of day are not there', () => {
  const extent = range('2017-01-01', '2025-12-31');
  const axis = timeAxis({ extent, window: extent, left: 10, right: 600, direction: 'ltr' });
  const { summits, events } = placeHappenings(board, axis, toDayNumber('2018-12-31'));
  expect(summits.map(({ item }) => item.code)).toEqual(['S1', 'S2', 'S3']);
  expect(events.every(({ item }) => item.startOn <= '2018-12-31')).toBe(true);
});

test('quarters count every promise once, by day and by status', () => {
  const table = new ThreadTable(board, sampleIds, '2025-10-01');
  const quarters = countByQuarter({ table }, range('2017-01-01', '2025-12-31'));
  expect(quarters).toHaveLength(36);
  expect(quarters.reduce((sum, quarter) => sum + quarter.promised, 0)).toBe(79);
  expect(quarters.reduce((sum, quarter) => sum + quarter.kept, 0)).toBe(40);
  const last2017 = quarters.find((quarter) => fromDayNumber(quarter.from) === '2017-10-01');
  const inQuarter = table
    .list()
    .filter(({ promised }) => promised >= toDayNumber('2017-10-01') && promised <= toDayNumber('2017-12-31'));
  expect(last2017?.promised).toBe(inQuarter.length);
  expect(last2017?.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(inQuarter.length);
});
