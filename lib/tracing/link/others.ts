import type { Candidate } from './candidate';
import { hasCommon } from './named';

/** Both name people of some family, and no family in common: the bodies of the dead, and prisoners. */
export function nameOtherGroups({ named: a }: Candidate, { named: b }: Candidate): boolean {
  return a.familiesOfPeople.size > 0 && b.familiesOfPeople.size > 0 && !hasCommon(a.families, b.families);
}

/** Both name acts, and neither an act nor a family of acts in common: to train sappers, to clear a road. */
export function nameOtherActs({ named: a }: Candidate, { named: b }: Candidate): boolean {
  if (a.acts.size === 0 || b.acts.size === 0 || hasCommon(a.acts, b.acts)) return false;
  return !hasCommon(a.familiesOfActs, b.familiesOfActs);
}

/** Both name things of one family that the other does not: bread and blankets, a citadel and a temple. */
export function nameOtherKinds({ named: a }: Candidate, { named: b }: Candidate): boolean {
  const familiesOf = (kinds: ReadonlySet<string>, others: ReadonlySet<string>) =>
    new Set([...kinds].filter((kind) => !others.has(kind)).map((kind) => kind.slice(0, kind.indexOf(' '))));
  if (a.kinds.size === 0 || b.kinds.size === 0) return false;
  return hasCommon(familiesOf(a.kinds, b.kinds), familiesOf(b.kinds, a.kinds));
}

/** Both name places, and none in common. */
export function nameOtherPlaces({ named: a }: Candidate, { named: b }: Candidate): boolean {
  return a.places.size > 0 && b.places.size > 0 && !hasCommon(a.places, b.places);
}

/** The first names a place, the second none at all. */
export function isPlaceMissing({ named: a }: Candidate, { named: b }: Candidate): boolean {
  return a.ownPlaces.size > 0 && b.places.size === 0;
}
