import 'server-only';
import type { DecisionContent } from '@/lib/domain/decision-content';
import { isRestorable } from '@/lib/domain/restorable';
import type { Json } from '@/lib/workflow/audit/canonical-json';
import { fromLogged } from '@/lib/workflow/decisions/logged-content';
import type { RestoreStore } from '@/lib/workflow/decisions/restore-decision';
import type { Database } from './client';
import { decisionStore, type ToContent } from './decision-store';
import { isRecord } from './values';

/** What restoring needs, inside one transaction. `readContent` gives null for what is no decision. */
export function restoreStore(
  db: Database,
  now: () => Date,
  { toContent, readContent }: { toContent: ToContent; readContent: (json: unknown) => DecisionContent | null },
): RestoreStore {
  return {
    ...decisionStore(db, now, toContent),
    findLogged: async (seq) => {
      const row = await db.auditRow.findUnique({ where: { seq: BigInt(seq) } });
      if (row?.subjectKind !== 'commitment' || !isRestorable(row.action)) return null;
      const content = readContent(fromLogged({ before: row.before as Json, after: row.after as Json }));
      const { decision } = isRecord(row.after) ? row.after : {};
      const decisionId = typeof decision === 'string' ? decision : null;
      return content && { seq, commitmentId: row.subjectId, content, decisionId };
    },
    findLastOf: async (decisionId) => {
      for (let id = decisionId; ;) {
        const next = await db.decision.findUnique({ where: { supersedesId: id }, select: { id: true } });
        if (!next) return id;
        id = next.id;
      }
    },
  };
}
