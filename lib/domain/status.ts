import { daysBetween, type IsoDay } from './iso-day';
import type { Commitment } from './commitment';
import type { Decision } from './decision';
import type { FollowUp, Relation } from './follow-up';

/** The state of a commitment as of a day. The last two come only from an editor. */
export type Status =
  | 'fulfilled'
  | 'fulfilled-late'
  | 'in-progress'
  | 'reiterated'
  | 'stalled'
  | 'overdue'
  | 'dropped'
  | 'open'
  | 'upcoming'
  | 'partly-fulfilled'
  | 'broken';

/** Every status, in the order of the legend. */
export const STATUSES: readonly Status[] = [
  'fulfilled',
  'fulfilled-late',
  'partly-fulfilled',
  'in-progress',
  'reiterated',
  'stalled',
  'overdue',
  'broken',
  'dropped',
  'open',
  'upcoming',
];

/** Documented rounds in a row that must pass without a word before an undated promise counts as dropped. */
export const SILENT_ROUNDS_TO_DROP = 3;

type StatusFacts = Pick<Commitment, 'promisedOn' | 'due'>;
type Answer = Pick<FollowUp, 'relation' | 'answeredOn'>;

/**
 * The status of a commitment as of a day, from what was known by that day; null before its promise.
 * A decision in force goes before the computed status. Source of the rows: codebook, section 7.
 * @param documentedOn last days of the rounds of which an official or press text is at hand
 */
export function statusOf(
  commitment: StatusFacts,
  followUps: readonly Answer[],
  decisions: readonly Pick<Decision, 'status' | 'holdsFrom'>[],
  asOf: IsoDay,
  documentedOn: readonly IsoDay[],
): Status | null {
  if (asOf < commitment.promisedOn) return null;
  if (decisions.length === 0) return computedStatusOf(commitment, followUps, asOf, documentedOn);
  const inForce = decisions
    .filter((d) => d.holdsFrom <= asOf)
    .reduce<(typeof decisions)[number] | null>((last, d) => (last && last.holdsFrom > d.holdsFrom ? last : d), null);
  return inForce ? inForce.status : computedStatusOf(commitment, followUps, asOf, documentedOn);
}

/** The status that the rules give, whatever editors decided. */
export function computedStatusOf(
  commitment: StatusFacts,
  followUps: readonly Answer[],
  asOf: IsoDay,
  documentedOn: readonly IsoDay[],
): Status | null {
  if (asOf < commitment.promisedOn) return null;
  const latest = commitment.due?.latest ?? null;
  // most promises of thousands have no answer: nothing is listed for them
  const known = followUps.length === 0 ? followUps : followUps.filter((f) => f.answeredOn <= asOf);
  if (known.length === 0) return unansweredStatusOf(commitment, known, latest, asOf, documentedOn);
  const has = (...relations: Relation[]) => known.some((f) => relations.includes(f.relation));
  const done = firstFulfilment(known);
  if (done) return done.relation === 'fulfils' ? 'fulfilled' : 'fulfilled-late';
  if (latest !== null && latest < asOf) return 'overdue';
  if (isLatestSetBack(known)) return 'stalled';
  if (has('progresses')) return 'in-progress';
  return has('reiterates', 'reschedules')
    ? 'reiterated'
    : unansweredStatusOf(commitment, known, latest, asOf, documentedOn);
}

/** The status of a promise about which no answer says more than its silence. */
function unansweredStatusOf(
  commitment: StatusFacts,
  known: readonly Answer[],
  latest: IsoDay | null,
  asOf: IsoDay,
  documentedOn: readonly IsoDay[],
): Status {
  if (latest !== null) return latest < asOf ? 'overdue' : 'upcoming';
  const silent = silentRounds(commitment, known, asOf, documentedOn).length;
  return silent >= SILENT_ROUNDS_TO_DROP ? 'dropped' : 'open';
}

/** Last days of the documented rounds since the last word about the commitment (or its promise), up to the as-of day. */
export function silentRounds(
  commitment: Pick<Commitment, 'promisedOn'>,
  followUps: readonly Answer[],
  asOf: IsoDay,
  documentedOn: readonly IsoDay[],
): IsoDay[] {
  const lastWord = followUps.reduce(
    (day, f) => (f.answeredOn <= asOf && f.answeredOn > day ? f.answeredOn : day),
    commitment.promisedOn,
  );
  return documentedOn.filter((day) => day > lastWord && day <= asOf);
}

/**
 * Days from the latest due day to the fulfilment, or to the as-of day while nothing shows that it happened;
 * null where nothing is late or undated. The new date of a rescheduling does not move the old one.
 */
export function daysLate(
  commitment: Pick<Commitment, 'due'>,
  followUps: readonly Answer[],
  asOf: IsoDay,
): number | null {
  const latest = commitment.due?.latest;
  if (!latest) return null;
  const done = firstFulfilment(followUps.filter((f) => f.answeredOn <= asOf));
  if (done?.relation === 'fulfils') return null;
  const days = daysBetween(latest, done ? done.answeredOn : asOf);
  return days > 0 ? days : null;
}

/**
 * The first documented round, by its last day, that passed without a word since the last word about the commitment;
 * null where none did.
 */
export function silentSince(
  commitment: Pick<Commitment, 'promisedOn'>,
  followUps: readonly Answer[],
  asOf: IsoDay,
  documentedOn: readonly IsoDay[],
): IsoDay | null {
  const silent = silentRounds(commitment, followUps, asOf, documentedOn);
  return silent.reduce<IsoDay | null>((first, day) => (first === null || day < first ? day : first), null);
}

/** A text can say that something failed and promise it again: of the answers of one day the set-back decides, as its row comes first. */
function isLatestSetBack(known: readonly Answer[]): boolean {
  const latest = known.reduce((day, f) => (f.answeredOn > day ? f.answeredOn : day), '');
  return known.some((f) => f.answeredOn === latest && f.relation === 'sets-back');
}

/** The earliest answer that shows that the promised thing happened. */
function firstFulfilment<A extends Answer>(followUps: readonly A[]): A | null {
  return followUps
    .filter((f) => f.relation === 'fulfils' || f.relation === 'fulfils-late')
    .reduce<A | null>((first, f) => (first === null || f.answeredOn < first.answeredOn ? f : first), null);
}
