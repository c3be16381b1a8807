import { documentedDays, type Board, type BoardRound } from '@/lib/domain/board';
import type { Commitment, CommitmentId } from '@/lib/domain/commitment';
import type { Decision } from '@/lib/domain/decision';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { IsoDay } from '@/lib/domain/iso-day';
import { silentRounds, SILENT_ROUNDS_TO_DROP, statusOf, type Status } from '@/lib/domain/status';
import { dayNumberOf } from './day-number';
import { lateStretch } from './late-stretch';
import { listStretches } from './stretches';
import type { Thread, ThreadAnswer } from './thread';

interface Facts {
  asOf: IsoDay;
  documented: readonly BoardRound[];
  documentedOn: readonly IsoDay[];
  documentedIds: ReadonlySet<string>;
}

/** The threads of the chosen commitments as of a day, in the order given; a promise made later has none. */
export function threadsOf(board: Board, ids: readonly CommitmentId[], asOf: IsoDay): Thread[] {
  const documented = board.rounds.filter((round) => round.isDocumented);
  const facts = {
    asOf,
    documented,
    documentedOn: documentedDays(board.rounds),
    documentedIds: new Set(documented.map((round) => round.id)),
  };
  const commitments = new Map(board.commitments.map((commitment) => [commitment.id, commitment]));
  const followUps = groupByCommitment(board.followUps);
  const decisions = groupByCommitment(board.decisions);
  return ids.flatMap((id) => {
    const commitment = commitments.get(id);
    return (commitment && threadOf(commitment, followUps.get(id) ?? [], decisions.get(id) ?? [], facts)) ?? [];
  });
}

function groupByCommitment<T extends { commitmentId: CommitmentId }>(items: readonly T[]): Map<CommitmentId, T[]> {
  const groups = new Map<CommitmentId, T[]>();
  for (const item of items) {
    const group = groups.get(item.commitmentId);
    if (group) group.push(item);
    else groups.set(item.commitmentId, [item]);
  }
  return groups;
}

function threadOf(
  commitment: Commitment,
  followUps: readonly FollowUp[],
  decisions: readonly Decision[],
  facts: Facts,
): Thread | null {
  const { asOf, documentedOn } = facts;
  const status = statusOf(commitment, followUps, decisions, asOf, documentedOn);
  if (status === null) return null;
  const known = followUps
    .filter((followUp) => followUp.answeredOn <= asOf)
    .sort((a, b) => (a.answeredOn < b.answeredOn ? -1 : a.answeredOn > b.answeredOn ? 1 : 0));
  const deciding = decidingAnswer(known, status);
  const endOn = lastDayOf(commitment, known, status, facts);
  const answers = known.map((followUp) => ({
    day: dayNumberOf(followUp.answeredOn),
    relation: followUp.relation,
    isDeciding: followUp === deciding,
  }));
  const { stretches, silences } = listStretches(commitment.promisedOn, answers, endOn, facts.documented);
  return {
    id: commitment.id,
    commitment,
    status,
    promised: dayNumberOf(commitment.promisedOn),
    ...dueOf(commitment),
    answers,
    stretches,
    silences,
    late: lateStretch(commitment, known, status, asOf),
    markDay: dayNumberOf(deciding?.answeredOn ?? endOn),
    lastDay: dayNumberOf(endOn),
    isDecided: decisions.some((decision) => decision.holdsFrom <= asOf),
    isSummaryOfDocumented:
      commitment.sources[0]?.sourceKind === 'summary' && facts.documentedIds.has(commitment.roundId),
  };
}

function dueOf({ due }: Commitment): Pick<Thread, 'due' | 'isVague'> {
  if (!due?.earliest || !due.latest) return { due: null, isVague: due !== null };
  const from = dayNumberOf(due.earliest);
  return { due: { from, to: dayNumberOf(due.latest), isApproximate: due.isApproximate }, isVague: false };
}

/** The answers that can give each status; the others come from the absence of an answer. */
const GIVES: Partial<Record<Status, readonly ThreadAnswer['relation'][]>> = {
  fulfilled: ['fulfils'],
  'fulfilled-late': ['fulfils-late'],
  'in-progress': ['progresses'],
  reiterated: ['reiterates', 'reschedules'],
  stalled: ['sets-back'],
};

/** The answer that gave the status: the first that fulfils, else the last of its kind. */
function decidingAnswer(known: readonly FollowUp[], status: Status): FollowUp | null {
  const relations = GIVES[status];
  if (!relations) return null;
  const candidates = known.filter((followUp) => relations.includes(followUp.relation));
  return (status.startsWith('fulfilled') ? candidates[0] : candidates.at(-1)) ?? null;
}

/** Where the record ends; only open and overdue reach the as-of day, and what is not yet due its last due day. */
function lastDayOf(commitment: Commitment, known: readonly FollowUp[], status: Status, facts: Facts): IsoDay {
  const lastWord = known.at(-1)?.answeredOn ?? commitment.promisedOn;
  if (status === 'open' || status === 'overdue') return facts.asOf;
  if (status === 'upcoming') return commitment.due?.latest ?? facts.asOf;
  if (status === 'dropped') {
    const silent = silentRounds(commitment, known, facts.asOf, facts.documentedOn);
    return silent[SILENT_ROUNDS_TO_DROP - 1] ?? silent.at(-1) ?? lastWord;
  }
  return lastWord;
}
