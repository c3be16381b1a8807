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
  return decidedStatus(decisions, asOf) ?? computedStatusOf(commitment, followUps, asOf, documentedOn);
}

/** The status of the latest decision in force; null where none is. */
export function decidedStatus(
  decisions: readonly Pick<Decision, 'status' | 'holdsFrom'>[],
  asOf: IsoDay,
): Status | null {
  if (decisions.length === 0) return null;
  const inForce = decisions
    .filter((d) => d.holdsFrom <= asOf)
    .reduce<(typeof decisions)[number] | null>((last, d) => (last && last.holdsFrom > d.holdsFrom ? last : d), null);
  return inForce?.status ?? null;
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
  const isPast = latest === null ? null : latest < asOf;
  // most promises of thousands have no answer: nothing is made for them
  let said: Said<IsoDay> | null = null;
  for (const { relation, answeredOn } of followUps)
    if (answeredOn <= asOf) (said ??= new Said()).hear(relation, answeredOn);
  const told = said?.statusWhere(isPast === true) ?? null;
  if (told !== null) return told;
  return statusOfSilence(isPast, isPast === null ? silentRounds(commitment, followUps, asOf, documentedOn).length : 0);
}

/** What the answers known by a day say of a promise, as far as its status depends on it. Days are texts or numbers: both compare. */
export class Said<Day extends IsoDay | number> {
  /** The last word. */
  lastOn: Day | null = null;
  #fulfilment: 'fulfils' | 'fulfils-late' | null = null;
  #fulfilledOn: Day | null = null;
  #isLastSetBack = false;
  #hasProgress = false;
  #isRepeated = false;

  /** Forgets everything: of thousands of promises, each is heard in its turn. */
  begin(): void {
    this.lastOn = null;
    this.#fulfilment = null;
    this.#fulfilledOn = null;
    this.#isLastSetBack = false;
    this.#hasProgress = false;
    this.#isRepeated = false;
  }

  /** Takes in one answer; of the answers of one day the set-back decides, as its row comes first: a text can say that something failed and promise it again. */
  hear(relation: Relation, day: Day): void {
    if (relation === 'fulfils' || relation === 'fulfils-late') {
      if (this.#fulfilledOn === null || day < this.#fulfilledOn) {
        this.#fulfilment = relation;
        this.#fulfilledOn = day;
      }
    } else if (relation === 'progresses') this.#hasProgress = true;
    else if (relation !== 'sets-back') this.#isRepeated = true;
    if (this.lastOn === null || day > this.lastOn) {
      this.lastOn = day;
      this.#isLastSetBack = relation === 'sets-back';
    } else if (relation === 'sets-back' && day === this.lastOn) this.#isLastSetBack = true;
  }

  /** The status that the answers give; null where they say no more than their silence. */
  statusWhere(isPastDue: boolean): Status | null {
    if (this.#fulfilment !== null) return this.#fulfilment === 'fulfils' ? 'fulfilled' : 'fulfilled-late';
    if (isPastDue) return 'overdue';
    if (this.#isLastSetBack) return 'stalled';
    if (this.#hasProgress) return 'in-progress';
    return this.#isRepeated ? 'reiterated' : null;
  }
}

/**
 * The status of a promise about which no answer says more than its silence.
 * @param isPast its last due day is over; null where it has none
 */
export function statusOfSilence(isPast: boolean | null, silentRounds: number): Status {
  if (isPast !== null) return isPast ? 'overdue' : 'upcoming';
  return silentRounds >= SILENT_ROUNDS_TO_DROP ? 'dropped' : 'open';
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

/** The earliest answer that shows that the promised thing happened. */
function firstFulfilment<A extends Answer>(followUps: readonly A[]): A | null {
  return followUps
    .filter((f) => f.relation === 'fulfils' || f.relation === 'fulfils-late')
    .reduce<A | null>((first, f) => (first === null || f.answeredOn < first.answeredOn ? f : first), null);
}
