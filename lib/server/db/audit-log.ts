import 'server-only';
import type { Json } from '@/lib/workflow/audit/canonical-json';
import { EMPTY_CHECK, checkChain, type AuditRow, type ChainCheck } from '@/lib/workflow/audit/chain';
import { getPrisma } from './desk-client';
import type { AuditRow as Row } from './generated/client';

const PAGE_ROWS = 1_000;

export function toAuditRow({ seq, at, before, after, ...row }: Row): AuditRow {
  return { ...row, seq: Number(seq), at: at.toISOString(), before: before as Json, after: after as Json };
}

/** Checks the whole chain, in pages, and stops at the first bad row. */
export async function verifyLog(pageRows = PAGE_ROWS): Promise<ChainCheck> {
  let check = EMPTY_CHECK;
  let after = 0n;
  for (;;) {
    const where = { seq: { gt: after } };
    const rows = await getPrisma().auditRow.findMany({ where, orderBy: { seq: 'asc' }, take: pageRows });
    check = checkChain(check, rows.map(toAuditRow));
    if (check.fault || rows.length < pageRows) return check;
    after = rows.at(-1)?.seq ?? after;
  }
}
