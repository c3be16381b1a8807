import { decisionContentSchema } from '@/lib/api/decision-forms';
import type { DecisionContent } from '@/lib/domain/decision-content';
import { forgetLocally, keepLocally, readLocally } from '../kept-locally';

const keyOf = (id: string) => `ahd-draft-${id}`;

/** Keeps what is typed of a decision in this browser. */
export function writeLocalDraft(id: string, content: DecisionContent): void {
  keepLocally(keyOf(id), content);
}

export function forgetLocalDraft(id: string): void {
  forgetLocally(keyOf(id));
}

/** What was kept; null where there is nothing, or nothing that can be read. */
export function readLocalDraft(id: string): DecisionContent | null {
  return readLocally(keyOf(id), decisionContentSchema);
}
