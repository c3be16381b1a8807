import 'server-only';
import type { Actor } from '@/lib/workflow/actor';
import { chainEntry } from '@/lib/workflow/audit/chain';
import type { Announcer, Change, Recorder } from '@/lib/workflow/audit/change';
import type { Json } from '@/lib/workflow/audit/canonical-json';
import { lock } from './advisory-locks';
import type { Database } from './client';
import { Prisma } from './generated/client';
import { notifyOf } from './live-notice';

/** Writes changes to the log inside the transaction that makes them, one writer at a time, so that the chain has no forks. */
export function auditRecorder(db: Database, now: () => Date): Recorder {
  return { record: (actor, change) => append(db, now(), actor, change) };
}

/** Tells open pages of what the log does not keep. */
export function announcer(db: Database, now: () => Date): Announcer {
  return {
    announce: (actor, { action, subjectKind, subjectId, revision }) => {
      const who = { at: now().toISOString(), actorId: actor.id, actorName: actor.name };
      return notifyOf(db, { seq: null, ...who, action, subject: { kind: subjectKind, id: subjectId }, revision });
    },
  };
}

async function append(db: Database, at: Date, actor: Pick<Actor, 'id' | 'name'>, change: Change): Promise<void> {
  await lock(db, 'audit');
  const last = await db.auditRow.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  const head = last && { seq: Number(last.seq), hash: last.hash };
  const entry = { at: at.toISOString(), actorId: actor.id, actorName: actor.name, ...change };
  const { before, after, ...row } = chainEntry(entry, head);
  await db.auditRow.create({ data: { ...row, before: toColumn(before), after: toColumn(after) } });
  const { seq, actorId, actorName, action, subjectKind, subjectId } = row;
  const subject = { kind: subjectKind, id: subjectId };
  await notifyOf(db, { seq, at: row.at, actorId, actorName, action, subject, revision: null });
}

/** JSON null, which is a value here, is not the absence of a value. */
function toColumn(value: Json): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  return value === null ? Prisma.JsonNull : (value as Prisma.InputJsonValue);
}
