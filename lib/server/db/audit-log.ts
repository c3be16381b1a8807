import 'server-only';
import { addDays } from '@/lib/domain/iso-day';
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
