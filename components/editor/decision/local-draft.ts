import { decisionContentSchema } from '@/lib/api/decision-forms';
import type { DecisionContent } from '@/lib/domain/decision-content';

const keyOf = (id: string) => `ahd-draft-${id}`;

/** Keeps what is typed in this browser, for the case that it cannot be saved. A full or closed storage is no error. */
export function writeLocalDraft(id: string, content: DecisionContent): void {
  attempt(() => localStorage.setItem(keyOf(id), JSON.stringify(content)));
}

export function forgetLocalDraft(id: string): void {
  attempt(() => localStorage.removeItem(keyOf(id)));
}

/** What was kept; null where there is nothing, or nothing that can be read. */
export function readLocalDraft(id: string): DecisionContent | null {
  const text = attempt(() => localStorage.getItem(keyOf(id)));
  const parsed = text ? decisionContentSchema.safeParse(attempt(() => JSON.parse(text) as unknown)) : null;
  return parsed?.success ? parsed.data : null;
}

function attempt<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
