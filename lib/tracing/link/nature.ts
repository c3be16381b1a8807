import type { Meeting } from '../meeting/meeting';
import { isNaming } from '../subject/term-bag';
import type { Subject, TermRole } from '../subject/subject';

/**
 * What would keep a promise. `sets-up`: the body exists. `definite`: one act is done. `standing`: nothing does it once and for all,
 * every act is a step.
 */
export type Nature = 'sets-up' | 'definite' | 'standing';

/** A session, a conference, a summit: each is one occasion. */
const SITTINGS = new Set(['c:session', 'c:conference', 'c:summit']);

const COUNTABLE: ReadonlySet<TermRole> = new Set<TermRole>(['thing', 'group']);

/** A promise, and the meeting of a series that it is of. */
type Promised = Subject & { readonly meeting?: Meeting | null };

/** The nature of a promise, from its words, its date and its strength. */
export function natureOf(promised: Promised): Nature {
  const { clause, signals, ordinals, terms, meeting } = promised;
  if (meeting) return 'definite';
  const isDated = Boolean(clause.due?.latest);
  if (signals.has('sets-up') && isOfBody(promised)) return 'sets-up';
  if (isDated || ordinals.size > 0 || signals.has('counted')) return 'definite';
  // What is adopted is adopted by being said: it is carried out by steps.
  const isAdopted =
    signals.has('adopts') && [...terms.values()].some((t) => t.role === 'instrument' && t.origin === 'own');
  if (isAdopted || signals.has('goes-on')) return 'standing';
  if (countsThings(promised)) return 'definite';
  // One sitting is held once, however it is wished for.
  if (signals.has('convenes') && [...terms.values()].some(({ key }) => SITTINGS.has(key))) return 'definite';
  if (clause.strength === 'hortatory' || (clause.strength === 'intent' && !signals.has('one-act'))) return 'standing';
  return 'definite';
}

/** "Ten buses", not "the three states": it counts what it names. */
function countsThings({ quantities, terms }: Subject): boolean {
  return [...quantities.keys()].some((id) => COUNTABLE.has(terms.get(`c:${id}`)?.role ?? 'party'));
}

/** It names a body, or names nothing and refers to one. */
function isOfBody({ terms }: Promised): boolean {
  const named = [...terms.values()].filter((term) => isNaming(term));
  const own = named.filter(({ origin }) => origin === 'own');
  return (own.length > 0 ? own : named).some(({ role }) => role === 'body');
}
