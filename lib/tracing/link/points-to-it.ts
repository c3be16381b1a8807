import { isNaming } from '../subject/term-bag';
import type { Candidate } from './candidate';
import { isMatter } from './named';

/**
 * True where a later clause names nothing itself and refers to what the promise is of: "it was put off to …", "their removal".
 * What a promise without a name of its own refers to counts as its own.
 */
export function pointsToIt(from: Candidate, to: Candidate): boolean {
  const { named } = to;
  // With a pronoun the act is the act on it.
  if (named.hasMatter || (named.acts.size > 0 && !to.hasPronoun) || named.meant.size === 0) return false;
  const hasOwn = from.named.hasMatter || from.named.acts.size > 0;
  const meant = [...named.meant].flatMap((key) => from.terms.get(key) ?? []);
  const same = meant.filter(({ origin }) => origin === 'own' || (origin === 'reference' && !hasOwn));
  // A meeting alone may be any: it is meant with its body, its matter or its people.
  const isThing = same.some((term) => isMatter(term) || term.role === 'act');
  return isThing && same.some((term) => term.role === 'act' || isNaming(term));
}
