import { readFileSync } from 'node:fs';
import type { Board } from '@/lib/domain/board';
import { indexBoard, standingOf, standingsOf } from '@/lib/domain/standing';
import { SILENT_ROUNDS_TO_DROP } from '@/lib/domain/status';
import { statusHistory } from '@/lib/domain/status-history';
import { reasonOf } from '@/lib/domain/status-reason';

const board = JSON.parse(readFileSync('tests/fixtures/board.json', 'utf8')) as Board;
const index = indexBoard(board);
const TODAY = '2025-10-01';

test.each(['2018-06-01', '2021-01-01', TODAY])('every status as of %s has the facts that its row needs', (asOf) => {
  for (const standing of standingsOf(index, asOf)) {
    const { status, answer, latest, daysLate, silentOn } = reasonOf(index, standing, asOf);
    const facts = {
      fulfilled: answer?.relation === 'fulfils',
      'fulfilled-late': answer?.relation === 'fulfils-late',
      'partly-fulfilled': false,
      'in-progress': answer?.relation === 'progresses',
      reiterated: answer?.relation === 'reiterates' || answer?.relation === 'reschedules',
      stalled: answer?.relation === 'sets-back',
      overdue: latest !== null && latest < asOf && daysLate !== null,
      broken: false,
      dropped: silentOn.length >= SILENT_ROUNDS_TO_DROP,
      open: latest === null && silentOn.length < SILENT_ROUNDS_TO_DROP,
      upcoming: latest !== null && latest >= asOf,
    };
    expect([standing.commitment.id, status, facts[status]]).toEqual([standing.commitment.id, status, true]);
  }
});

test('an editor’s decision in force is the reason, and a later one goes before it', () => {
  const decision = {
    commitmentId: 'A8-9',
    status: 'partly-fulfilled',
    holdsFrom: '2018-06-01',
    reason: { ar: 'ا', en: 'a' },
  } as const;
  const later = { ...decision, status: 'broken', holdsFrom: '2019-01-01' } as const;
  const decided = indexBoard({ ...board, decisions: [later, decision] });
  const commitment = decided.commitments.find((each) => each.id === 'A8-9');
  if (!commitment) throw new Error('A8-9 is not on the board');
  const on = (asOf: string) => {
    const standing = standingOf(decided, commitment, asOf);
    return standing && reasonOf(decided, standing, asOf).decision;
  };
  expect(on('2018-05-31')).toBeNull();
  expect(on('2018-06-01')).toEqual(decision);
  expect(on('2019-01-01')).toEqual(later);
});

test('the history of a status begins with the promise and ends with the status of the day', () => {
  for (const commitment of index.commitments) {
    const history = statusHistory(index, commitment, TODAY);
    expect(history[0]?.on).toBe(commitment.promisedOn);
    expect(history.at(-1)?.status).toBe(standingOf(index, commitment, TODAY)?.status);
  }
});

test('round 9 was not yet due, then overdue the day after February, then kept late', () => {
  const commitment = index.commitments.find((each) => each.id === 'A8-9');
  if (!commitment) throw new Error('A8-9 is not on the board');
  expect(statusHistory(index, commitment, TODAY)).toEqual([
    { on: '2017-12-22', status: 'upcoming' },
    { on: '2018-03-01', status: 'overdue' },
    { on: '2018-05-14', status: 'fulfilled-late' },
  ]);
});
