import { isNaming } from '../subject/term-bag';
import type { Subject, Term } from '../subject/subject';

/**
 * Key of the first body, meeting, instrument, group or thing that a clause names in its own words, else in what it refers to.
 * Both languages put what is done before what it is done with, for and through: "exchange lists of detainees through the group".
 */
export function headOf({ terms }: Pick<Subject, 'terms'>): string | null {
  const named = [...terms.values()].filter((term) => isNaming(term) || term.role === 'meeting');
  const first = (origin: Term['origin']) => named.find((term) => term.origin === origin);
  return (first('own') ?? first('reference'))?.key ?? null;
}
