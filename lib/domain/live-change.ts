/** What a change was made to: `commitment:A8-3`, `draft:<id>`, `document:<key>`. */
export interface LiveSubject {
  kind: string;
  id: string;
}

/** A change as open pages learn of it, in the moment in which it is kept. */
export interface LiveChange {
  /** Its row of the log; null where the log does not keep it by itself (a draft that is saved). */
  seq: number | null;
  /** Instant in ISO 8601. */
  at: string;
  /** Null where no account acted. */
  actorId: string | null;
  actorName: string;
  action: string;
  subject: LiveSubject;
  /** The revision that the thing has now, where the change says it. */
  revision: number | null;
  /** The window that made it, so that a page does not announce its own doing; null where it is not known. */
  window: string | null;
}

export const sameSubject = (a: LiveSubject, b: LiveSubject): boolean => a.kind === b.kind && a.id === b.id;
