import type { ThemeId } from '@/lib/domain/vocabulary';
import { daysBetween } from '@/lib/domain/iso-day';
import { natureOf } from './nature';
import type { Subject } from '../subject/subject';
import type { Meeting } from '../meeting/read-meeting';
import type { Similarity } from './similarity';

/** A clause with the meeting it speaks of, if any. */
export type Candidate = Subject & {
  readonly meeting: Meeting | null;
  /** How many standing promises of each theme its document has. */
  readonly standing: ReadonlyMap<ThemeId, number>;
};

/** What speaks for and against two clauses being about the same thing. All but `evidence` (0 to 2) are from 0 to 1. */
export interface Likeness {
  readonly share: number;
  readonly evidence: number;
  readonly mainTheme: number;
  readonly otherTheme: number;
  /** Both have themes of their own matter and none in common. */
  readonly noTheme: number;
  readonly ordinal: number;
  readonly ordinalConflict: number;
  readonly meeting: number;
  /** A definite promise, and words on another place. */
  readonly placeConflict: number;
  /** One act to be done by a day, and a promise that nothing ends. */
  readonly otherNature: number;
  /** One act to be done by a day, and words from long after that day. */
  readonly longAfter: number;
  /** Both are promises, by others: not one party in common, or not the same parties. */
  readonly otherParties: number;
  readonly notSameParties: number;
  /** Both are standing promises of the same main theme: 1 where each is the only one in its document, less where there are more. */
  readonly lone: number;
  /** A standing promise, and news from the same family of subjects. */
  readonly kin: number;
}

/** Compares two clauses beyond their words: themes, numbers and meetings. */
export function likenessOf(
  from: Candidate,
  to: Candidate,
  similarity: Similarity,
  procedural: ReadonlySet<ThemeId>,
): Likeness {
  const isSame = from.clause.themes[0] !== undefined && from.clause.themes[0] === to.clause.themes[0];
  const sharesTheme = from.clause.themes.some((theme) => to.clause.themes.includes(theme));
  const common = [...from.ordinals].some((number) => to.ordinals.has(number));
  return {
    share: similarity.share,
    evidence: Math.min(2, similarity.evidence),
    mainTheme: Number(isSame),
    otherTheme: Number(!isSame && sharesTheme),
    noTheme: Number(!themesAllow(from.clause.themes, to.clause.themes, procedural)),
    placeConflict: Number(natureOf(from) === 'definite' && isElsewhere(from, to)),
    ...compareNature(from, to),
    ordinal: Number(common),
    ordinalConflict: Number(!common && from.ordinals.size > 0 && to.ordinals.size > 0),
    ...compareParties(from, to),
    lone: loneliness(from, to),
    kin: Number(isKin(from, to)),
    meeting: Number(from.meeting !== null && from.meeting.key === to.meeting?.key),
  };
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
  const isRepeat = to.clause.kind === 'commitment' && to.clause.themes.includes(theme);
  if (!isRepeat || natureOf(from) !== 'standing' || natureOf(to) !== 'standing') return 0;
  return 1 / Math.max(from.standing.get(theme) ?? 1, to.standing.get(theme) ?? 1);
}

/** Every release is a step of a promise to go on releasing: what a standing promise is about, news of its family moves on. */
function isKin(from: Candidate, to: Candidate): boolean {
  if (to.clause.kind === 'commitment' || to.signals.has('failed') || natureOf(from) !== 'standing') return false;
  const named = [...from.terms.values()].filter((term) => term.role === 'family' && term.nearness === 1);
  return named.some(({ key }) => to.terms.get(key)?.nearness === 1);
}

function isElsewhere(from: Candidate, to: Candidate): boolean {
  const places = ({ terms }: Candidate) => [...terms.values()].filter((t) => t.role === 'place' && t.nearness >= 0.5);
  const [a, b] = [places(from), places(to)];
  return a.length > 0 && b.length > 0 && !a.some(({ key }) => b.some((other) => other.key === key));
}

/** Days after which what happened is no longer taken for what was due. */
const LONG_AFTER = 400;

function compareNature(from: Candidate, to: Candidate): Pick<Likeness, 'otherNature' | 'longAfter'> {
  const latest = from.clause.due?.latest;
  if (!latest) return { otherNature: 0, longAfter: 0 };
  const isStanding = to.clause.kind === 'commitment' && natureOf(to) === 'standing';
  const isLong = daysBetween(latest, to.document.day) > LONG_AFTER;
  return { otherNature: Number(isStanding), longAfter: Number(isLong) };
}

/** Whether two promises bind others, or not the same parties. */
export function compareParties(from: Candidate, to: Candidate): Pick<Likeness, 'otherParties' | 'notSameParties'> {
  const [a, b] = [from.clause.parties, to.clause.parties];
  if (a.length === 0 || b.length === 0) return { otherParties: 0, notSameParties: 0 };
  const isOther = !a.some((party) => b.includes(party));
  const isSame = a.length === b.length && a.every((party) => b.includes(party));
  return { otherParties: Number(isOther), notSameParties: Number(!isSame && !isOther) };
}

/** Weights of a logistic model of "both are about the same thing", fitted on the labelled pairs (decision 0032). */
const BIAS = -3.4;
const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  share: 3.1,
  evidence: 2.4,
  mainTheme: 1.4,
  otherTheme: 0.2,
  noTheme: -2.2,
  placeConflict: -0.6,
  otherNature: -1.6,
  longAfter: -2.5,
  ordinal: 1.2,
  ordinalConflict: -0.5,
  meeting: 4,
  otherParties: -1.2,
  notSameParties: -1,
  lone: 2,
  kin: 2.1,
};

/** How likely two clauses are about the same thing, 0 to 1; grows with every weight above that is positive. */
export function chanceOf(likeness: Likeness): number {
  let sum = BIAS;
  for (const key of Object.keys(WEIGHTS) as (keyof Likeness)[]) sum += WEIGHTS[key] * likeness[key];
  return 1 / (1 + Math.exp(-sum));
}
