import { done, refused } from '@/lib/domain/outcome';
import { auditRecorder } from '@/lib/server/db/audit-recorder';
import { verifyLog } from '@/lib/server/db/audit-log';
import { database } from '@/lib/server/database';
import { inTransaction } from '@/lib/server/transaction';
import { useOwnDatabase } from '../own-database';

const own = useOwnDatabase();
const actor = { id: 'u1', name: 'ليلى' };
const now = () => new Date('2026-01-02T03:04:05.678Z');

const append = (subjectId: string, after: Record<string, string | number> = { note: 'نص', days: 3 }) =>
  inTransaction(async (db) => {
    const change = { action: 'decision.publish', subjectKind: 'decision', subjectId, before: null, after };
    return done(await auditRecorder(db, now).record(actor, change));
  });

/** Changes a row as somebody would who owns the database. */
async function tamper(sql: string): Promise<void> {
  await own.query('ALTER TABLE audit_log DISABLE TRIGGER USER');
  await own.query(sql);
  await own.query('ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_append_only');
  await own.query('ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_never_emptied');
}

describe('the log in the database', () => {
  test('chains what many writers append at once, without a gap or a fork', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => append(`d${n}`)));
    const check = await verifyLog(database());
    expect(check).toMatchObject({ rows: 20, head: { seq: 20 }, fault: null });
  });

  test('keeps nothing of a transaction that was refused', async () => {
    const outcome = await inTransaction(async (db) => {
      await auditRecorder(db, now).record(actor, {
        action: 'x',
        subjectKind: 'decision',
        subjectId: 'never',
        before: null,
        after: null,
      });
      return refused('no');
    });
    expect(outcome).toEqual({ ok: false, error: 'no' });
    expect(await own.query("SELECT 1 FROM audit_log WHERE subject_id = 'never'")).toEqual([]);
  });

  test.each([
    'UPDATE audit_log SET actor_name = actor_name',
    "UPDATE audit_log SET actor_name = 'x' WHERE seq = 3",
    'DELETE FROM audit_log WHERE seq = 3',
    'TRUNCATE audit_log',
  ])('refuses %s', async (sql) => {
    await expect(own.query(sql)).rejects.toThrow(/append-only/);
  });

  test('refuses in replication mode too', async () => {
    await expect(
      own.query('SET session_replication_role = replica; DELETE FROM audit_log WHERE seq = 3'),
    ).rejects.toThrow(/append-only/);
    await own.query('SET session_replication_role = DEFAULT');
  });

  test('refuses a second row after the same one, so that a forged branch cannot be added', async () => {
    await expect(
      own.query(
        `INSERT INTO audit_log SELECT 21, at, actor_id, actor_name, action, subject_kind, subject_id, before, after,
         previous_hash, repeat('a', 64) FROM audit_log WHERE seq = 5`,
      ),
    ).rejects.toThrow(/previous_hash/);
  });

  test('names the first row that was changed under disabled triggers, also across pages of reading', async () => {
    await tamper('UPDATE audit_log SET after = \'{"note": "another", "days": 3}\' WHERE seq = 12');
    expect(await verifyLog(database(), 5)).toMatchObject({ rows: 11, fault: { seq: 12, why: 'changed' } });
  });

  test('names the row after one that was taken out', async () => {
    await tamper('DELETE FROM audit_log WHERE seq = 4');
    expect(await verifyLog(database(), 3)).toMatchObject({ rows: 3, fault: { seq: 5, expectedSeq: 4, why: 'gap' } });
  });
});
