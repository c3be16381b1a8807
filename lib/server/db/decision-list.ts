import 'server-only';
import type { DecisionContent } from '@/lib/domain/decision-content';
import type { Draft } from '@/lib/workflow/decisions/decision-store';
import type { Database } from './client';
import { toContentOfDecision, wholeDecision } from './decision-record-rows';
import { toDraft, type ToContent } from './decision-store';

/** A row of the published decisions, with what became of it. */
export interface DecisionRow {
  id: string;
  commitmentId: string;
  /** Its status is null where it withdraws another one. */
  content: DecisionContent;
  decidedAt: Date;
  supersedesId: string | null;
  /** The row that superseded or withdrew it. */
  supersededById: string | null;
}

/** Every published decision of a commitment, withdrawn and superseded ones too, the newest first. */
export async function listDecisionRows(db: Database, commitmentId: string): Promise<DecisionRow[]> {
  const rows = await db.decision.findMany({
    where: { commitmentId },
    include: { ...wholeDecision, supersededBy: { select: { id: true } } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    commitmentId,
    content: toContentOfDecision(row),
    decidedAt: row.decidedAt,
    supersedesId: row.supersedesId,
    supersededById: row.supersededBy[0]?.id ?? null,
  }));
}

/** A draft with its author's name and its last change. */
export interface NamedDraft extends Draft {
  authorName: string;
  updatedAt: Date;
}

/** Open drafts: those in review, and those that are still written; of one commitment, or of all. */
export async function listOpenDrafts(db: Database, toContent: ToContent, commitmentId?: string): Promise<NamedDraft[]> {
  const rows = await db.decisionDraft.findMany({
    where: { commitmentId, state: { in: ['draft', 'in-review'] } },
    include: { author: { select: { name: true } } },
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    ...toDraft(row, toContent),
    authorName: row.author.name,
    updatedAt: row.updatedAt,
  }));
}

export async function findNamedDraft(db: Database, toContent: ToContent, id: string): Promise<NamedDraft | null> {
  const row = await db.decisionDraft.findUnique({ where: { id }, include: { author: { select: { name: true } } } });
  return row && { ...toDraft(row, toContent), authorName: row.author.name, updatedAt: row.updatedAt };
}
