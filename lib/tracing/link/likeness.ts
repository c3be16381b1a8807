import type { ThemeId } from '@/lib/domain/vocabulary';
import { daysBetween } from '@/lib/domain/iso-day';
import { natureOf } from './nature';
import type { Subject } from '../subject/subject';
import type { Meeting } from '../meeting/read-meeting';
import type { Similarity } from './similarity';

/** A clause with the meeting it speaks of, if any. */
export type Candidate = Subject & {
  readonly meeting: Meeting | null;
  /** How many standing promises of its main theme its document has; 0 where it is none. */
  readonly alike: number;
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
  /** One act to be done by a day, and a promise that nothing ends or something long after that day. */
  readonly otherNature: number;
  /** Both are promises, by others: not one party in common, or not the same parties. */
  readonly otherParties: number;
  readonly notSameParties: number;
  /** Both are standing promises of the same main theme: 1 where each is the only one in its document, less where there are more. */
  readonly lone: number;
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
    otherNature: Number(isOtherNature(from, to)),
    ordinal: Number(common),
    ordinalConflict: Number(!common && from.ordinals.size > 0 && to.ordinals.size > 0),
    ...compareParties(from, to),
    lone: isSame && from.alike > 0 && to.alike > 0 ? 1 / Math.max(from.alike, to.alike) : 0,
    meeting: Number(from.meeting !== null && from.meeting.key === to.meeting?.key),
  };
}

/** That both are meetings is no common theme where both say what they are about. */
function themesAllow(from: readonly ThemeId[], to: readonly ThemeId[], procedural: ReadonlySet<ThemeId>): boolean {
  if (from.length === 0 || to.length === 0) return true;
  const matter = (themes: readonly ThemeId[]) => themes.filter((theme) => !procedural.has(theme));
  const [a, b] = [matter(from), matter(to)];
  if (a.length > 0 && b.length > 0) return a.some((theme) => b.includes(theme));
  return from.some((theme) => to.includes(theme));
}

function isElsewhere(from: Candidate, to: Candidate): boolean {
  const places = ({ terms }: Candidate) => [...terms.values()].filter((t) => t.role === 'place' && t.nearness >= 0.7);
  const [a, b] = [places(from), places(to)];
  return a.length > 0 && b.length > 0 && !a.some(({ key }) => b.some((other) => other.key === key));
}

/** Days after which what happened is no longer taken for what was due. */
const LONG_AFTER = 400;

function isOtherNature(from: Candidate, to: Candidate): boolean {
  const latest = from.clause.due?.latest;
  if (!latest) return false;
  const isStanding = to.clause.kind === 'commitment' && natureOf(to) === 'standing';
  return isStanding || daysBetween(latest, to.document.day) > LONG_AFTER;
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
const BIAS = -2.6;
const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  share: 2.5,
  evidence: 1.5,
  mainTheme: 1,
  otherTheme: 0.4,
  noTheme: -3,
  placeConflict: -1.2,
  otherNature: -2.5,
  ordinal: 1,
  ordinalConflict: -2.5,
  meeting: 3,
  otherParties: -2.5,
  notSameParties: -0.8,
  lone: 1.3,
};

/** How likely two clauses are about the same thing, 0 to 1; grows with every weight above that is positive. */
export function chanceOf(likeness: Likeness): number {
  let sum = BIAS;
  for (const key of Object.keys(WEIGHTS) as (keyof Likeness)[]) sum += WEIGHTS[key] * likeness[key];
  return 1 / (1 + Math.exp(-sum));
}
