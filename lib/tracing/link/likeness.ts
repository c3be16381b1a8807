import type { ThemeId } from '@/lib/domain/vocabulary';
import type { Candidate } from './candidate';
import type { Similarity } from './similarity';
import { isPlaceMissing, nameOtherActs, nameOtherGroups, nameOtherKinds, nameOtherPlaces } from './others';
import { pointsToIt } from './points-to-it';
import { compareWhen, type When } from './when';
import { compareParties, type Who } from './who';

/** What speaks for and against two clauses being about the same thing. All but `evidence` (0 to 2) are from 0 to 1. */
export interface Likeness extends When, Who {
  readonly share: number;
  readonly evidence: number;
  /** The later clause names what the promise is of. */
  readonly head: number;
  /** A promise of one act, and a later clause that does not name what it is of. */
  readonly headless: number;
  /** A promise of one act that names no thing. */
  readonly nameless: number;
  /** The later clause names nothing itself and refers to what the promise names: "it was put off to …". */
  readonly pointing: number;
  /** Both count as many of the same, or so many that it is no chance. */
  readonly sameCount: number;
  /** More of the same are told than were promised. */
  readonly moreThan: number;
  /** A promise of one act at a place, and a later clause that names none. */
  readonly placeMissing: number;
  /** Both name people, and no group in common. */
  readonly otherGroup: number;
  /** Both name acts, and none in common: to train sappers, to clear a road. */
  readonly otherDeed: number;
  /** A promise of one act and news, and both name things of one family that the other does not. */
  readonly otherKind: number;
  /** Both have one main theme, that is named for a body: what is said is of that body. */
  readonly bodyTheme: number;
  /** News told in a clause of another kind: a principle, the reporter's background, thanks. */
  readonly passing: number;
  /** A promise of one act, and another promise: two acts of one kind are easily taken for one. */
  readonly otherAct: number;
  /** News that one side tells, not the process. */
  readonly claim: number;
  /** A standing promise, and news that one side tells who has not made it: a complaint. */
  readonly outsider: number;
  /** The promise names what the later clause is of. */
  readonly headOfLater: number;
  /** Both name one place in their own words. */
  readonly place: number;
  readonly mainTheme: number;
  readonly otherTheme: number;
  /** Both have themes of their own matter and none in common: two promises, or a promise and a report of something named alike. */
  readonly noTheme: number;
  readonly noThemeOfNews: number;
  readonly ordinal: number;
  readonly ordinalConflict: number;
  readonly meeting: number;
  /** A definite promise, and words on another place. */
  readonly placeConflict: number;
  /** A standing promise, and words on another place. */
  readonly standsElsewhere: number;
  /** One party's own promise, and news of what others did. */
  readonly otherActor: number;
  /** Both are standing promises of one theme: 1 where each is the only one in its document, less where there are more. */
  readonly lone: number;
  /** A standing promise, and news from the same family of subjects. */
  readonly kin: number;
}

/** Compares two clauses beyond their words: themes, numbers, places, dates, parties and meetings. */
export function likenessOf(
  from: Candidate,
  to: Candidate,
  similarity: Similarity,
  procedural: ReadonlySet<ThemeId>,
): Likeness {
  const [mine, theirs] = [from.clause.themes, to.clause.themes];
  const lone = loneliness(from, to);
  const isMain = mine[0] !== undefined && (mine[0] === theirs[0] || lone > 0);
  const isPromise = to.speech === 'promise';
  const common = [...from.ordinals].some((number) => to.ordinals.has(number));
  const namesHead = from.head !== null && to.terms.has(from.head);
  const isPointing = pointsToIt(from, to);
  return {
    share: similarity.share,
    evidence: Math.min(2, similarity.evidence),
    headless: Number(from.nature !== 'standing' && from.head !== null && !namesHead),
    nameless: Number(from.nature !== 'standing' && from.head === null),
    pointing: Number(isPointing),
    sameCount: Number(countsTheSame(from, to)),
    moreThan: Number(!isPromise && countsMore(from, to)),
    placeMissing: Number(from.nature === 'definite' && !isPointing && isPlaceMissing(from, to)),
    otherGroup: Number(nameOtherGroups(from, to)),
    otherDeed: Number(!isPointing && nameOtherActs(from, to)),
    otherKind: Number(!isPromise && from.nature === 'definite' && nameOtherKinds(from, to)),
    bodyTheme: Number(from.isOfBody && isMain && from.clause.parties.length !== 1),
    passing: Number(!isPromise && to.clause.kind !== 'assessment'),
    otherAct: Number(
      from.nature !== 'standing' && isPromise && from.meeting === null && !isPointing && !isOnTheSame(from, to),
    ),
    claim: Number(!isPromise && to.clause.speaker !== null),
    head: Number(namesHead),
    outsider: Number(!isPromise && from.nature === 'standing' && isOutsider(from, to)),
    headOfLater: Number(to.head !== null && from.terms.has(to.head)),
    place: Number(similarity.shared.some((pair) => pair.from.role === 'place' && isOwn(pair))),
    mainTheme: Number(isMain),
    otherTheme: Number(!isMain && mine.some((theme) => theirs.includes(theme))),
    noTheme: Number(isPromise && !themesAllow(mine, theirs, procedural)),
    noThemeOfNews: Number(!isPromise && !themesAllow(mine, theirs, procedural)),
    placeConflict: Number(from.nature === 'definite' && !isPointing && nameOtherPlaces(from, to)),
    standsElsewhere: Number(from.nature !== 'definite' && nameOtherPlaces(from, to)),
    otherActor: Number(!isPromise && isOtherActor(from, to)),
    ordinal: Number(common),
    ordinalConflict: Number(!common && from.ordinals.size > 0 && to.ordinals.size > 0),
    meeting: Number(from.meeting !== null && to.meetingKeys.has(from.meeting.key)),
    lone,
    kin: Number(themesAllow(mine, theirs, procedural) && isKin(from, to)),
    ...compareWhen(from, to, similarity.shared),
    ...compareParties(from, to),
  };
}

/** It only points back to what the promise is of: "put off to …", "this meeting". */
function isOnTheSame(from: Candidate, to: Candidate): boolean {
  const pointed = from.head === null ? undefined : to.terms.get(from.head);
  return pointed?.origin === 'reference';
}

function isOutsider({ clause: { parties } }: Candidate, { clause: { speaker } }: Candidate): boolean {
  return speaker !== null && parties.length > 0 && !parties.includes(speaker);
}

/** Counts below this one are of many things, and equal by chance. */
const TELLING_COUNT = 10;
const SMALLEST_COUNT = 3;

function countsTheSame(from: Candidate, to: Candidate): boolean {
  return [...from.quantities].some(([thing, count]) =>
    [...to.quantities].some(
      ([other, same]) => same === count && (count >= TELLING_COUNT || (thing === other && count > SMALLEST_COUNT)),
    ),
  );
}

function countsMore(from: Candidate, to: Candidate): boolean {
  return [...from.quantities].some(([thing, count]) => (to.quantities.get(thing) ?? count) > count);
}

function isOwn({ from, to }: Similarity['shared'][number]): boolean {
  return from.origin === 'own' && to.origin === 'own';
}

/** The parties of an own promise are not among those that the news names. Who tells it is no one who did it. */
function isOtherActor({ clause: { parties } }: Candidate, to: Candidate): boolean {
  if (parties.length === 0 || parties.length > 2) return false;
  const actors = [...to.named.parties]
    .map((key) => key.slice('c:party:'.length))
    .filter((id) => id !== to.clause.speaker);
  return actors.length > 0 && !parties.some((id) => actors.includes(id) || id === to.clause.speaker);
}

/** That both are meetings is no common theme where both say what they are about; a meeting as such may be about anything. */
function themesAllow(from: readonly ThemeId[], to: readonly ThemeId[], procedural: ReadonlySet<ThemeId>): boolean {
  const matter = (themes: readonly ThemeId[]) => themes.filter((theme) => !procedural.has(theme));
  const [a, b] = [matter(from), matter(to)];
  return a.length === 0 || b.length === 0 || a.some((theme) => b.includes(theme));
}

/** Two standing promises of one theme are the same one, the more so the fewer their documents have. */
function loneliness(from: Candidate, to: Candidate): number {
  const theme = from.clause.themes[0] ?? '';
  const isRepeat = to.speech === 'promise' && to.clause.themes.includes(theme);
  if (!isRepeat || from.nature !== 'standing' || to.nature !== 'standing') return 0;
  return 1 / Math.max(from.standing.get(theme) ?? 1, to.standing.get(theme) ?? 1);
}

/** Every release is a step of a promise to go on releasing: a deed of the family of a standing promise moves it on, and so does a step. */
function isKin(from: Candidate, to: Candidate): boolean {
  if (to.speech !== 'happened' && to.speech !== 'step') return false;
  if (from.nature !== 'standing') return false;
  const isTold = (family: string) => to.speech === 'step' || to.deeds.has(family);
  if (nameOtherGroups(from, to)) return false;
  return [...from.named.families].some((key) => to.named.families.has(key) && isTold(key.slice('f:'.length)));
}
