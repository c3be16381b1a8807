/** What a use case gives back: a value, or a refusal that the caller must handle. Broken invariants throw instead. */
export type Outcome<T, E> = { ok: true; value: T } | { ok: false; error: E };

export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const refused = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
