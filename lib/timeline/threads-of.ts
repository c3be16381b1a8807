import { documentedDays, type Board } from '@/lib/domain/board';
import type { Commitment, CommitmentId } from '@/lib/domain/commitment';
import type { Decision } from '@/lib/domain/decision';
import type { FollowUp } from '@/lib/domain/follow-up';
import { compareDays, toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import { silentRounds, SILENT_ROUNDS_TO_DROP, statusOf, type Status } from '@/lib/domain/status';
import { lateStretch } from './late-stretch';
import { listStretches, type DocumentedSpan } from './stretches';
import type { Thread, ThreadAnswer } from './thread';

/** What a board says that does not depend on the as-of day, looked up once: replaying the years asks again and again. */
interface BoardFacts {
  documented: readonly DocumentedSpan[];
  documentedOn: readonly IsoDay[];
  documentedIds: ReadonlySet<string>;
  commitmentOf: (id: CommitmentId) => Commitment | undefined;
  /** By day of the answer. */
  followUps: ReadonlyMap<CommitmentId, readonly FollowUp[]>;
  decisions: ReadonlyMap<CommitmentId, readonly Decision[]>;
  /** The thread that each commitment had on the day last asked for: most stay the same from one day to another. */
  last: Map<CommitmentId, DatedThread>;
}

/**
 * The threads of the chosen commitments as of a day, in the order given; a promise made later has none.
 * A thread that is the same as on the day last asked for is the same object, so that whoever drew it need not look again.
 */
export function threadsOf(board: Board, ids: readonly CommitmentId[], asOf: IsoDay): Thread[] {
  const facts = factsOf(board);
  const asOfDay = toDayNumber(asOf);
  const threads: Thread[] = [];
  let place = 0;
  for (const id of ids) {
    // a selection mostly keeps the board's order: then nothing is looked up
    const next = board.commitments[place];
    place += 1;
    const commitment = next?.id === id ? next : facts.commitmentOf(id);
    const thread = commitment && threadOf(commitment, facts, asOf, asOfDay);
    if (thread) threads.push(thread);
  }
  return threads;
}

const known = new WeakMap<Board, BoardFacts>();

function factsOf(board: Board): BoardFacts {
  const seen = known.get(board);
  if (seen) return seen;
  const documented = board.rounds.filter((round) => round.isDocumented);
  const followUps = groupByCommitment(board.followUps);
  for (const group of followUps.values()) group.sort((a, b) => compareDays(a.answeredOn, b.answeredOn));
  let byId: Map<CommitmentId, Commitment> | null = null;
  const facts: BoardFacts = {
    documented: documented.map(({ startOn, endOn }) => ({ from: toDayNumber(startOn), to: toDayNumber(endOn) })),
    documentedOn: documentedDays(board.rounds),
    documentedIds: new Set(documented.map((round) => round.id)),
    commitmentOf: (id) => {
      byId ??= new Map(board.commitments.map((commitment) => [commitment.id, commitment]));
      return byId.get(id);
    },
    followUps,
    decisions: groupByCommitment(board.decisions),
    last: new Map(),
  };
  known.set(board, facts);
  return facts;
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

const NONE: readonly never[] = [];

function threadOf(commitment: Commitment, facts: BoardFacts, asOf: IsoDay, asOfDay: number): Thread | null {
  const all = facts.followUps.get(commitment.id) ?? NONE;
  const decisions = facts.decisions.get(commitment.id) ?? NONE;
  const status = statusOf(commitment, all, decisions, asOf, facts.documentedOn);
  if (status === null) return null;
  const answers = all.length === 0 ? all : all.filter((followUp) => followUp.answeredOn <= asOf);
  const deciding = decidingAnswer(answers, status);
  const endOn = lastDayOf(commitment, answers, status, facts, asOf);
  const lastDay = endOn === asOf ? asOfDay : toDayNumber(endOn);
  const isDecided = decisions.length > 0 && decisions.some((decision) => decision.holdsFrom <= asOf);
  const before = facts.last.get(commitment.id);
  if (before?.isSame(status, answers.length, lastDay, isDecided)) return before;
  const thread = new DatedThread(commitment, status, answers, deciding, lastDay, isDecided, facts, asOf);
  facts.last.set(commitment.id, thread);
  return thread;
}

/** A thread whose lateness and stretches are found when they are first asked for: of many threads, few are drawn so closely. */
class DatedThread implements Thread {
  readonly id: CommitmentId;
  readonly promised: number;
  readonly due: Thread['due'];
  readonly isVague: boolean;
  readonly markDay: number;
  #answers: Thread['answers'] | null = null;
  #line: Pick<Thread, 'stretches' | 'silences'> | null = null;
  readonly #followUps: readonly FollowUp[];
  readonly #deciding: FollowUp | null;
  readonly #facts: BoardFacts;
  readonly #asOf: IsoDay;
  #late: Thread['late'] | undefined = undefined;

  constructor(
    readonly commitment: Commitment,
    readonly status: Status,
    followUps: readonly FollowUp[],
    deciding: FollowUp | null,
    readonly lastDay: number,
    readonly isDecided: boolean,
    facts: BoardFacts,
    asOf: IsoDay,
  ) {
    this.id = commitment.id;
    this.#followUps = followUps;
    this.#deciding = deciding;
    this.#facts = facts;
    this.promised = toDayNumber(commitment.promisedOn);
    this.due = dueOf(commitment);
    this.isVague = this.due === null && commitment.due !== null;
    this.#asOf = asOf;
    this.markDay = deciding ? toDayNumber(deciding.answeredOn) : lastDay;
  }

  /** True where it would be drawn the same: answers come in order, so that as many are the same ones. */
  isSame(status: Status, answers: number, lastDay: number, isDecided: boolean): boolean {
    if (status === 'broken') return false; // its lateness grows although its line has ended
    return (
      status === this.status &&
      answers === this.#followUps.length &&
      lastDay === this.lastDay &&
      isDecided === this.isDecided
    );
  }

  get answers(): Thread['answers'] {
    this.#answers ??= this.#followUps.map((followUp) => ({
      day: toDayNumber(followUp.answeredOn),
      relation: followUp.relation,
      isDeciding: followUp === this.#deciding,
    }));
    return this.#answers;
  }

  get late(): Thread['late'] {
    if (this.#late === undefined) this.#late = lateStretch(this.commitment, this.#followUps, this.status, this.#asOf);
    return this.#late;
  }

  get stretches(): Thread['stretches'] {
    return this.#lineOf().stretches;
  }

  get silences(): Thread['silences'] {
    return this.#lineOf().silences;
  }

  get isSummaryOfDocumented(): boolean {
    const { sources, roundId } = this.commitment;
    return sources[0]?.sourceKind === 'summary' && this.#facts.documentedIds.has(roundId);
  }

  #lineOf() {
    this.#line ??= listStretches(this.promised, this.answers, this.lastDay, this.#facts.documented);
    return this.#line;
  }
}

function dueOf({ due }: Commitment): Thread['due'] {
  if (!due?.earliest || !due.latest) return null;
  return { from: toDayNumber(due.earliest), to: toDayNumber(due.latest), isApproximate: due.isApproximate };
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
function decidingAnswer(answers: readonly FollowUp[], status: Status): FollowUp | null {
  const relations = GIVES[status];
  if (!relations || answers.length === 0) return null;
  const candidates = answers.filter((followUp) => relations.includes(followUp.relation));
  return (status.startsWith('fulfilled') ? candidates[0] : candidates.at(-1)) ?? null;
}

/** Where the record ends; only open and overdue reach the as-of day, and what is not yet due its last due day. */
function lastDayOf(
  commitment: Commitment,
  known: readonly FollowUp[],
  status: Status,
  facts: BoardFacts,
  asOf: IsoDay,
): IsoDay {
  const lastWord = known.at(-1)?.answeredOn ?? commitment.promisedOn;
  if (status === 'open' || status === 'overdue') return asOf;
  if (status === 'upcoming') return commitment.due?.latest ?? asOf;
  if (status === 'dropped') {
    const silent = silentRounds(commitment, known, asOf, facts.documentedOn);
    return silent[SILENT_ROUNDS_TO_DROP - 1] ?? silent.at(-1) ?? lastWord;
  }
  return lastWord;
}
