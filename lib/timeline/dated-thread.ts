import type { Commitment, CommitmentId } from '@/lib/domain/commitment';
import type { FollowUp } from '@/lib/domain/follow-up';
import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { Status } from '@/lib/domain/status';
import { lateStretch } from './late-stretch';
import type { Standing, Standings } from './standing';
import { listStretches } from './stretches';
import type { Thread } from './thread';

/** A thread of a board; its lateness and stretches are found when they are first asked for. */
export class DatedThread implements Thread {
  readonly id: CommitmentId;
  readonly commitment: Commitment;
  readonly status: Status;
  readonly promised: number;
  readonly due: Thread['due'];
  readonly isVague: boolean;
  readonly lastDay: number;
  readonly markDay: number;
  #answers: Thread['answers'] | null = null;
  #line: Pick<Thread, 'stretches' | 'silences'> | null = null;
  #late: Thread['late'] | undefined = undefined;

  constructor(
    readonly standings: Standings,
    readonly place: number,
    readonly standing: Standing,
    readonly isDecided: boolean,
    readonly asOf: IsoDay,
  ) {
    const { columns } = standings;
    const { status, lastDay, deciding } = standing;
    this.commitment = standings.commitmentAt(place);
    this.id = this.commitment.id;
    this.status = status;
    this.promised = columns.promised[place] as number;
    this.due = dueOf(this.commitment);
    this.isVague = this.due === null && this.commitment.due !== null;
    this.lastDay = lastDay;
    this.markDay = columns.answeredOn[deciding] ?? lastDay;
  }

  /** True where it would be drawn the same: answers come in order, so that as many are the same ones. */
  isSame({ status, answers, lastDay }: Standing, isDecided: boolean): boolean {
    if (status === 'broken') return false; // its lateness grows although its line has ended
    return (
      status === this.status &&
      answers === this.standing.answers &&
      lastDay === this.lastDay &&
      isDecided === this.isDecided
    );
  }

  get answers(): Thread['answers'] {
    const { deciding } = this.standing;
    const { answeredOn } = this.standings.columns;
    this.#answers ??= this.#known().map((followUp) => ({
      day: answeredOn[followUp] as number,
      relation: this.standings.relationOf(followUp),
      isDeciding: followUp === deciding,
    }));
    return this.#answers;
  }

  get late(): Thread['late'] {
    if (this.#late === undefined) {
      const followUps = this.#known().map((at) => this.standings.board.followUps[at] as FollowUp);
      this.#late = lateStretch(this.commitment, followUps, this.status, this.asOf);
    }
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
    if (sources[0]?.sourceKind !== 'summary') return false;
    return this.standings.board.rounds.some(({ id, isDocumented }) => isDocumented && id === roundId);
  }

  /** The follow-ups known by the day, by their places on the board. */
  #known(): number[] {
    const { firstAnswer, nextAnswer } = this.standings.columns;
    const known: number[] = [];
    let answer = firstAnswer[this.place] as number;
    for (; known.length < this.standing.answers; answer = nextAnswer[answer] as number) known.push(answer);
    return known;
  }

  #lineOf() {
    this.#line ??= listStretches(this.promised, this.answers, this.lastDay, this.standings.columns.documented);
    return this.#line;
  }
}

function dueOf({ due }: Commitment): Thread['due'] {
  if (!due?.earliest || !due.latest) return null;
  return { from: toDayNumber(due.earliest), to: toDayNumber(due.latest), isApproximate: due.isApproximate };
}
