import 'server-only';
import type { LogPage, LogQuery, LogRow } from '@/lib/api/log-query';
import { can } from '@/lib/domain/permissions';
import type { Json } from '@/lib/workflow/audit/canonical-json';
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
  const names = new Map(words.actors.map(({ id, name }) => [id, name]));
  const rows = found.slice(0, PAGE_ROWS).map((row) => toLogRow(row, names));
  return { rows, older: found.length > PAGE_ROWS ? (rows.at(-1)?.seq ?? null) : null, ...words };
}

/** @param people by their account: whoever has one has opened it, and stands in the log */
function toLogRow(row: AuditRow, people: ReadonlyMap<string, string>): LogRow {
  const { seq, at, actorId, actorName, action, subjectKind, subjectId, before, after } = row;
  const subjectName = people.get(subjectId) ?? nameIn(after) ?? nameIn(before);
  return {
    seq,
    at,
    actorId,
    actorName,
    action,
    subjectKind,
    subjectId,
    subjectName,
    changes: changedFields(before, after),
  };
}

/** What a thing calls itself: the address of an invitation, the name of a file. */
function nameIn(state: Json): string | null {
  if (state === null || typeof state !== 'object' || Array.isArray(state)) return null;
  const { email, name } = state as { readonly [field: string]: Json };
  const said = email ?? name;
  return typeof said === 'string' && said !== '' ? said : null;
}
