import { createHash } from 'node:crypto';
import { toCanonicalJson, type Json } from './canonical-json';

/** One change: who, when, what was done to what, before and after. */
export interface AuditEntry {
  /** 1, 2, 3 … without a gap. */
  seq: number;
  /** Instant as ISO 8601 in UTC with milliseconds. */
  at: string;
  /** Null where the command line or the program itself acted. */
  actorId: string | null;
  actorName: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  before: Json;
  after: Json;
}

/** An entry as it stands in the log: its hash covers the entry and the hash of the one before it. */
export interface AuditRow extends AuditEntry {
  previousHash: string;
  hash: string;
}

/** What the first row builds upon. */
export const GENESIS_HASH = '0'.repeat(64);

/** SHA-256, in hexadecimal, of the previous hash, a line feed and the entry as canonical JSON. */
export function hashOf(entry: AuditEntry, previousHash: string): string {
  const { seq, at, actorId, actorName, action, subjectKind, subjectId, before, after } = entry;
  const fields = { seq, at, actorId, actorName, action, subjectKind, subjectId, before, after };
  return createHash('sha256')
    .update(`${previousHash}\n${toCanonicalJson(fields)}`)
    .digest('hex');
}

/** The row that an entry becomes after the last row of the log (null for an empty log). */
export function chainEntry(entry: Omit<AuditEntry, 'seq'>, last: Pick<AuditRow, 'seq' | 'hash'> | null): AuditRow {
  const numbered = { ...entry, seq: (last?.seq ?? 0) + 1 };
  const previousHash = last?.hash ?? GENESIS_HASH;
  return { ...numbered, previousHash, hash: hashOf(numbered, previousHash) };
}

/** Why a row does not follow from the one before it. */
export type ChainFault = 'gap' | 'broken-link' | 'changed';

/** How far a log was checked: the last good row, and the first bad one where there is one. */
export interface ChainCheck {
  rows: number;
  head: Pick<AuditRow, 'seq' | 'hash'> | null;
  fault: { seq: number; expectedSeq: number; why: ChainFault } | null;
}

export const EMPTY_CHECK: ChainCheck = { rows: 0, head: null, fault: null };

/** Goes on with a check by the next rows, in order; stops at the first bad row. */
export function checkChain(check: ChainCheck, rows: readonly AuditRow[]): ChainCheck {
  let { rows: count, head } = check;
  if (check.fault) return check;
  for (const row of rows) {
    const why = faultOf(row, head);
    if (why) return { rows: count, head, fault: { seq: row.seq, expectedSeq: (head?.seq ?? 0) + 1, why } };
    head = { seq: row.seq, hash: row.hash };
    count += 1;
  }
  return { rows: count, head, fault: null };
}

function faultOf(row: AuditRow, head: ChainCheck['head']): ChainFault | null {
  if (row.seq !== (head?.seq ?? 0) + 1) return 'gap';
  if (row.previousHash !== (head?.hash ?? GENESIS_HASH)) return 'broken-link';
  return row.hash === hashOf(row, row.previousHash) ? null : 'changed';
}
