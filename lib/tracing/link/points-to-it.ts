import type { Term, TermRole } from '../subject/subject';
import { isNaming } from '../subject/term-bag';
import type { Candidate } from './candidate';

const THINGS: ReadonlySet<TermRole> = new Set<TermRole>(['body', 'meeting', 'instrument', 'thing']);

/**
 * True where a later clause names nothing itself and refers to what the promise is of: "it was put off to …", "their removal".
 * What a promise without a name of its own refers to counts as its own.
 */
export function pointsToIt(from: Candidate, to: Candidate): boolean {
  // With a pronoun the act is the act on it.
  const isMatter = ({ role }: Term) => THINGS.has(role) || (role === 'act' && !to.hasPronoun);
  if (hasOwn(to, isMatter)) return false;
  const origins = hasOwn(from, isThing) ? ['own'] : ['own', 'reference'];
  const isMeant = ({ key, origin }: Term) =>
    origin === 'reference' && origins.includes(from.terms.get(key)?.origin ?? '');
  const meant = [...to.terms.values()].filter(isMeant);
  // A meeting alone may be any: it is meant with its body, its matter or its people.
  return meant.some(isThing) && meant.some((term) => term.role === 'act' || isNaming(term));
}

function isThing({ role }: Term): boolean {
  return THINGS.has(role) || role === 'act';
}

function hasOwn({ terms }: Candidate, test: (term: Term) => boolean): boolean {
  return [...terms.values()].some((term) => term.origin === 'own' && test(term));
}
