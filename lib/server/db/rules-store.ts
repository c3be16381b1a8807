import 'server-only';
import type { DeskRules, RulesStore } from '@/lib/workflow/decisions/change-rules';
import { auditRecorder } from './audit-recorder';
import type { Database } from './client';

const THE_ROW = { id: 1 };

export async function readRules(db: Database): Promise<DeskRules> {
  const { mayReviewOwn, revision } = await db.deskRules.findUniqueOrThrow({ where: THE_ROW });
  return { mayReviewOwn, revision };
}

/** The rules of the desk, inside one transaction. */
export function rulesStore(db: Database, now: () => Date): RulesStore {
  return {
    ...auditRecorder(db, now),
    getRules: () => readRules(db),
    updateRules: async (revision, { mayReviewOwn }) => {
      const data = { mayReviewOwn, revision: { increment: 1 } };
      return (await db.deskRules.updateMany({ where: { ...THE_ROW, revision }, data })).count === 1;
    },
  };
}
