import type { Decision } from './decision';
import type { FollowUp } from './follow-up';
import type { IsoDay } from './iso-day';
import type { BoardIndex, Standing } from './standing';
import { daysLate, silentRounds, type Status } from './status';

/** Why a commitment has its status: the row of the rules that decided, with the facts that row looked at. */
export interface StatusReason {
  status: Status;
  /** The editor's decision in force, if one decides. */
  decision: Decision | null;
  /** The answer that decided: the fulfilment, the last set-back, the last step or repeat. */
  answer: FollowUp | null;
  /** The latest due day; null where the promise has none. */
  latest: IsoDay | null;
  daysLate: number | null;
  /** Documented rounds that said nothing since the last word, by their last days. */
  silentOn: readonly IsoDay[];
}

/** Relations that decide a status, the ones looked at first in front. */
const DECIDING: Readonly<Partial<Record<Status, readonly FollowUp['relation'][]>>> = {
  fulfilled: ['fulfils'],
  'fulfilled-late': ['fulfils-late'],
  stalled: ['sets-back'],
  'in-progress': ['progresses'],
  reiterated: ['reiterates', 'reschedules'],
};

/** Explains the status of a standing as of a day. Source of the rows: codebook, section 7. */
export function reasonOf(index: BoardIndex, standing: Standing, asOf: IsoDay): StatusReason {
  const { commitment, status, answers } = standing;
  return {
    status,
    decision: decisionInForce(index.decisionsOf.get(commitment.id) ?? [], asOf),
    answer: decidingAnswer(status, answers),
    latest: commitment.due?.latest ?? null,
    daysLate: daysLate(commitment, answers, asOf),
    silentOn: silentRounds(commitment, answers, asOf, index.documentedOn),
  };
}

function decisionInForce(decisions: readonly Decision[], asOf: IsoDay): Decision | null {
  return decisions
    .filter((decision) => decision.holdsFrom <= asOf)
    .reduce<Decision | null>((last, each) => (last && last.holdsFrom > each.holdsFrom ? last : each), null);
}

/** A promise is kept by the first sign that it was; in every other case the latest word decides. */
function decidingAnswer(status: Status, answers: readonly FollowUp[]): FollowUp | null {
  const relations = DECIDING[status];
  if (!relations) return null;
  const deciding = answers.filter((answer) => relations.includes(answer.relation));
  const isKept = status === 'fulfilled' || status === 'fulfilled-late';
  return (isKept ? deciding[0] : deciding.at(-1)) ?? null;
}
