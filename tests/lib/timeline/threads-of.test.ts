import { toDayNumber } from '@/lib/domain/iso-day';
import type { Thread } from '@/lib/timeline/thread';
import { threadsOf } from '@/lib/timeline/threads-of';
import { sampleBoard as board, sampleIds as ids } from '../../fixtures/sample-board';

function threadAt(id: string, asOf: string): Thread {
  const [thread] = threadsOf(board, [id], asOf);
  if (!thread) throw new Error(`no thread ${id} on ${asOf}`);
  return thread;
}

test("the round after Astana 8 is 75 days late, counted from the window's last day to the meeting's first", () => {
  const { late, status, markDay, due } = threadAt('A8-9', '2025-10-01');
  expect(status).toBe('fulfilled-late');
  expect(late).toEqual({ from: toDayNumber('2018-02-28'), to: toDayNumber('2018-05-14'), days: 75, isOverdue: false });
  expect(markDay).toBe(toDayNumber('2018-05-14'));
  expect(due).toEqual({ from: toDayNumber('2018-02-15'), to: toDayNumber('2018-02-28'), isApproximate: false });
});

test('before the meeting the same promise is overdue up to the as-of day', () => {
  const { late, lastDay, markDay } = threadAt('A8-9', '2018-03-10');
  expect(late).toMatchObject({ days: 10, isOverdue: true });
  expect([lastDay, markDay]).toEqual([toDayNumber('2018-03-10'), toDayNumber('2018-03-10')]);
});

test('what is not yet due ends at its last due day, which may lie after the as-of day', () => {
  const thread = threadAt('A11-10', '2018-12-31');
  expect(thread.status).toBe('upcoming');
  expect(thread.markDay).toBe(toDayNumber('2019-02-28'));
});

test('a promise has no thread before its day', () => {
  expect(threadsOf(board, ['A11-10'], '2018-11-28')).toEqual([]);
});

test('a dropped promise ends at the third documented round that was silent, with a tick at each', () => {
  const dropped = threadsOf(board, ids, '2025-10-01').filter((thread) => thread.status === 'dropped');
  expect(dropped.length).toBeGreaterThan(0);
  for (const thread of dropped) {
    expect(thread.silences).toEqual(['2017-10-31', '2017-12-22', '2018-11-29'].map(toDayNumber));
    expect(thread.lastDay).toBe(toDayNumber('2018-11-29'));
    expect(thread.stretches).toEqual([{ from: thread.promised, to: thread.lastDay, isSilent: true }]);
  }
});

test('silence lies only between words: a documented round that answers is not silent', () => {
  for (const thread of threadsOf(board, ids, '2025-10-01'))
    for (const day of thread.silences) expect(thread.answers.map((answer) => answer.day)).not.toContain(day);
});

test('the stretches of a line join from the promise to its end', () => {
  for (const thread of threadsOf(board, ids, '2025-10-01')) {
    const { stretches } = thread;
    stretches.forEach((stretch, index) => expect(stretch.from).toBe(stretches[index - 1]?.to ?? thread.promised));
    expect(stretches.at(-1)?.to ?? thread.promised).toBe(thread.lastDay);
  }
});

test('exactly one answer gives an end state that comes from an answer', () => {
  for (const thread of threadsOf(board, ids, '2025-10-01')) {
    const deciding = thread.answers.filter((answer) => answer.isDeciding);
    const isFromSilence = ['overdue', 'dropped', 'open', 'upcoming'].includes(thread.status);
    expect(deciding).toHaveLength(isFromSilence ? 0 : 1);
  }
});

test("an editor's decision goes before the computed status and is marked", () => {
  const decision = {
    commitmentId: 'A8-1',
    status: 'broken' as const,
    holdsFrom: '2024-01-01',
    reason: { ar: '', en: '' },
  };
  const [thread] = threadsOf({ ...board, decisions: [decision] }, ['A8-1'], '2024-06-01');
  expect(thread).toMatchObject({ status: 'broken', isDecided: true });
  const [earlier] = threadsOf({ ...board, decisions: [decision] }, ['A8-1'], '2023-12-31');
  expect(earlier?.isDecided).toBe(false);
});

test('a thread that a later day does not change is the same object; one that grows is another', () => {
  const at = (asOf: string) => new Map(threadsOf(board, ids, asOf).map((thread) => [thread.id, thread]));
  const [before, after] = [at('2024-06-01'), at('2025-10-01')];
  const same = [...before.values()].filter((thread) => after.get(thread.id) === thread);
  expect(same.length).toBeGreaterThan(40);
  for (const thread of after.values()) {
    const earlier = before.get(thread.id);
    const isSame =
      earlier?.status === thread.status &&
      earlier.lastDay === thread.lastDay &&
      earlier.answers.length === thread.answers.length &&
      earlier.late?.days === thread.late?.days;
    expect(earlier === thread).toBe(isSame);
  }
});
