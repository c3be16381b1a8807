import type { Subject } from '../subject/subject';

/**
 * What would keep a promise. `sets-up`: the body exists. `definite`: one act is done. `standing`: nothing does it once and for all,
 * every act is a step.
 */
export type Nature = 'sets-up' | 'definite' | 'standing';

/** The nature of a promise, from its words, its date and its strength. */
export function natureOf({ clause, signals, ordinals, terms }: Subject): Nature {
  const isDated = Boolean(clause.due?.latest);
  const hasBody = [...terms.values()].some((term) => term.role === 'body');
  if (signals.has('sets-up') && hasBody && !isDated) return 'sets-up';
  if (isDated || ordinals.size > 0) return 'definite';
  if (signals.has('goes-on') || clause.strength !== 'decision') return 'standing';
  return 'definite';
}
