import 'server-only';
import type { LogPage, LogQuery, LogRow } from '@/lib/api/log-query';
import { can } from '@/lib/domain/permissions';
import type { AuditRow } from '@/lib/workflow/audit/chain';
import { changedFields } from '@/lib/workflow/audit/changed-fields';
import type { Session } from '../accounts/session';
import { database } from '../database';
import { listLog, listLogWords } from '../db/audit-log';

const PAGE_ROWS = 50;

/** A page of the log. Throws where the session's role may not see it: the page asks first. */
export async function getLogPage({ actor }: Session, query: LogQuery): Promise<LogPage> {
  if (!can(actor.role, 'log.see', null).ok) throw new Error(`${actor.role} may not see the log`);
  const [found, words] = await Promise.all([listLog(database(), query, PAGE_ROWS + 1), listLogWords(database())]);
  const rows = found.slice(0, PAGE_ROWS).map(toLogRow);
  return { rows, older: found.length > PAGE_ROWS ? (rows.at(-1)?.seq ?? null) : null, ...words };
}

function toLogRow({ seq, at, actorId, actorName, action, subjectKind, subjectId, before, after }: AuditRow): LogRow {
  return { seq, at, actorId, actorName, action, subjectKind, subjectId, changes: changedFields(before, after) };
}
