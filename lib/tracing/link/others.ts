import type { Term, TermRole } from '../subject/subject';
import type { Candidate } from './candidate';

/** Both name people of some family, and no family in common: the bodies of the dead, and prisoners. */
export function nameOtherGroups(from: Candidate, to: Candidate): boolean {
  const [mine, theirs] = [familiesOf(from, 'group'), familiesOf(to, 'group')];
  return mine.size > 0 && theirs.size > 0 && !hasCommon(familiesOf(from, null), familiesOf(to, null));
}

/** Both name acts, and neither an act nor a family of acts in common: to train sappers, to clear a road. */
export function nameOtherActs(from: Candidate, to: Candidate): boolean {
  const [mine, theirs] = [ownOf(from, 'act'), ownOf(to, 'act')];
  if (mine.length === 0 || theirs.length === 0) return false;
  const isSame = mine.some(({ key }) => theirs.some((other) => other.key === key));
  return !isSame && !hasCommon(familiesOf(from, 'act'), familiesOf(to, 'act'));
}

function ownOf({ terms }: Candidate, role: TermRole): Term[] {
  return [...terms.values()].filter((term) => term.role === role && term.origin === 'own');
}

/** Families of a clause's own terms of a role, or of any: a family stands where its member stands. */
function familiesOf(candidate: Candidate, role: TermRole | null): Set<string> {
  const families = ownOf(candidate, 'family');
  if (role === null) return new Set(families.map(({ key }) => key));
  const starts = new Set(ownOf(candidate, role).flatMap(({ spans }) => spans.map(({ start }) => start)));
  return new Set(families.filter(({ spans }) => spans.some(({ start }) => starts.has(start))).map(({ key }) => key));
}

function hasCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((each) => b.has(each));
}
