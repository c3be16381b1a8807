/** Rows of the log that say all of a decision, and so can be restored: they hold it after, or (given up) before. */
const RESTORABLE: readonly string[] = ['decision.submit', 'decision.publish', 'decision.discard', 'decision.restore'];

/** Whether a row of the log with this action can be restored. */
export const isRestorable = (action: string): boolean => RESTORABLE.includes(action);
