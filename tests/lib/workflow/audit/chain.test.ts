import { createHash } from 'node:crypto';
import {
  EMPTY_CHECK,
  GENESIS_HASH,
  chainEntry,
  checkChain,
  type AuditEntry,
  type AuditRow,
} from '@/lib/workflow/audit/chain';

const entry = (n: number): Omit<AuditEntry, 'seq'> => ({
  at: `2026-01-0${n}T00:00:00.000Z`,
  actorId: 'u1',
  actorName: 'ليلى',
  action: 'decision.publish',
  subjectKind: 'decision',
  subjectId: `d${n}`,
  before: { status: 'open' },
  after: { status: 'fulfilled', note: n },
});

function logOf(count: number): AuditRow[] {
  const rows: AuditRow[] = [];
  for (let n = 1; n <= count; n += 1) rows.push(chainEntry(entry(n), rows.at(-1) ?? null));
  return rows;
}

const at = (rows: AuditRow[], index: number): AuditRow => rows[index] ?? fail();
const fail = (): never => {
  throw new Error('no such row');
};

describe('the chained log', () => {
  test('hashes the previous hash, a line feed and the entry with its keys in order', () => {
    const row = chainEntry({ ...entry(1), before: null, after: { b: 1, a: 'ا' } }, null);
    const text =
      '{"action":"decision.publish","actorId":"u1","actorName":"ليلى","after":{"a":"ا","b":1},"at":"2026-01-01T00:00:00.000Z",' +
      '"before":null,"seq":1,"subjectId":"d1","subjectKind":"decision"}';
    expect(row.hash).toBe(createHash('sha256').update(`${GENESIS_HASH}\n${text}`).digest('hex'));
  });

  test('holds as it was written, whole or in pieces', () => {
    const rows = logOf(5);
    const whole = checkChain(EMPTY_CHECK, rows);
    expect(whole).toEqual({ rows: 5, head: { seq: 5, hash: at(rows, 4).hash }, fault: null });
    expect(checkChain(checkChain(EMPTY_CHECK, rows.slice(0, 2)), rows.slice(2))).toEqual(whole);
  });

  test.each([
    ['an action', { action: 'decision.withdraw' }],
    ['who acted', { actorName: 'سعاد' }],
    ['when', { at: '2026-01-03T00:00:00.001Z' }],
    ['what it was before', { before: { status: 'overdue' } }],
    ['what it became', { after: { status: 'fulfilled' } }],
  ])('names the row of which somebody changed %s', (_what, change) => {
    const rows = logOf(5).map((row) => (row.seq === 3 ? { ...row, ...change } : row));
    expect(checkChain(EMPTY_CHECK, rows)).toMatchObject({ rows: 2, fault: { seq: 3, why: 'changed' } });
  });

  test('names the row after one that was changed together with its hash', () => {
    const rows = logOf(5);
    const forged = chainEntry({ ...entry(3), action: 'decision.withdraw' }, at(rows, 1));
    expect(
      checkChain(
        EMPTY_CHECK,
        rows.map((row) => (row.seq === 3 ? forged : row)),
      ).fault,
    ).toEqual({
      seq: 4,
      expectedSeq: 4,
      why: 'broken-link',
    });
  });

  test('names the row after one that was taken out', () => {
    const rows = logOf(5).filter((row) => row.seq !== 2);
    expect(checkChain(EMPTY_CHECK, rows).fault).toEqual({ seq: 3, expectedSeq: 2, why: 'gap' });
  });
});
