import 'server-only';
import { addDays } from '@/lib/domain/iso-day';
import type { LiveChange, LiveSubject } from '@/lib/domain/live-change';
import type { Json } from '@/lib/workflow/audit/canonical-json';
import { EMPTY_CHECK, checkChain, type AuditRow, type ChainCheck } from '@/lib/workflow/audit/chain';
import type { LogFilter } from '@/lib/workflow/audit/log-filter';
import type { Database } from './client';
import type { AuditRow as Row, Prisma } from './generated/client';

const PAGE_ROWS = 1_000;

export function toAuditRow({ seq, at, before, after, ...row }: Row): AuditRow {
  return { ...row, seq: Number(seq), at: at.toISOString(), before: before as Json, after: after as Json };
}

/** Checks the whole chain, in pages, and stops at the first bad row. */
export async function verifyLog(db: Database, pageRows = PAGE_ROWS): Promise<ChainCheck> {
  let check = EMPTY_CHECK;
  let after = 0n;
  for (;;) {
    const where = { seq: { gt: after } };
    const rows = await db.auditRow.findMany({ where, orderBy: { seq: 'asc' }, take: pageRows });
    check = checkChain(check, rows.map(toAuditRow));
    if (check.fault || rows.length < pageRows) return check;
    after = rows.at(-1)?.seq ?? after;
  }
}

/** Rows that match, the newest first. */
export async function listLog(db: Database, filter: LogFilter, take: number): Promise<AuditRow[]> {
  const rows = await db.auditRow.findMany({ where: toWhere(filter), orderBy: { seq: 'desc' }, take });
  return rows.map(toAuditRow);
}

/** Everybody who stands in the log, by their latest name, and every action in it. */
export async function listLogWords(
  db: Database,
): Promise<{ actors: { id: string; name: string }[]; actions: string[] }> {
  const [people, actions] = await Promise.all([
    db.auditRow.findMany({
      where: { actorId: { not: null } },
      distinct: ['actorId'],
      orderBy: [{ actorId: 'asc' }, { seq: 'desc' }],
      select: { actorId: true, actorName: true },
    }),
    db.auditRow.groupBy({ by: ['action'], orderBy: { action: 'asc' } }),
  ]);
  const actors = people.flatMap(({ actorId, actorName }) => (actorId ? [{ id: actorId, name: actorName }] : []));
  return { actors, actions: actions.map(({ action }) => action) };
}

/** The number of the last row; 0 for an empty log. */
export async function readLogHead(db: Database): Promise<number> {
  const last = await db.auditRow.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true } });
  return Number(last?.seq ?? 0);
}

/** Enough for a page to say that much has changed. */
const MOST_MISSED = 50;

/** What the log has of some things after a row, the oldest first. */
export async function listChangesSince(
  db: Database,
  subjects: readonly LiveSubject[],
  since: number,
): Promise<LiveChange[]> {
  const rows = await db.auditRow.findMany({
    where: { seq: { gt: since }, OR: subjects.map(({ kind, id }) => ({ subjectKind: kind, subjectId: id })) },
    orderBy: { seq: 'desc' },
    take: MOST_MISSED,
  });
  return rows.reverse().map(({ seq, at, actorId, actorName, action, subjectKind, subjectId }) => ({
    seq: Number(seq),
    at: at.toISOString(),
    actorId,
    actorName,
    action,
    subject: { kind: subjectKind, id: subjectId },
    revision: null,
    window: null,
  }));
}

function toWhere({ actor, action, subject, from, to, before }: LogFilter): Prisma.AuditRowWhereInput {
  return {
    actorId: actor,
    action,
    subjectId: subject,
    seq: before === undefined ? undefined : { lt: before },
    at: {
      gte: from === undefined ? undefined : new Date(`${from}T00:00:00Z`),
      lt: to === undefined ? undefined : new Date(`${addDays(to, 1)}T00:00:00Z`),
    },
  };
}
