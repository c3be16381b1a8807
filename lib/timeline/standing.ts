import type { Board } from '@/lib/domain/board';
import type { Commitment, CommitmentId } from '@/lib/domain/commitment';
import type { Decision } from '@/lib/domain/decision';
import type { Relation } from '@/lib/domain/follow-up';
import type { IsoDay } from '@/lib/domain/iso-day';
import { decidedStatus, Said, SILENT_ROUNDS_TO_DROP, statusOfSilence, type Status } from '@/lib/domain/status';
import { columnsOf, NO_DAY, NOWHERE, type BoardColumns } from './board-columns';

/** How a commitment stands on a day, as numbers. */
export interface Standing {
  status: Status;
  /** Where its line ends. */
  lastDay: number;
  /** Answers known by the day. */
  answers: number;
  /** The follow-up that gave the status, by its place on the board; `NOWHERE` where the absence of an answer did. */
  deciding: number;
}

/** Tells how the commitments of a board stand: what does not depend on the day is looked up once. */
export class Standings {
  readonly columns: BoardColumns;
  readonly #said = new Said<number>();
  readonly #decisions: ReadonlyMap<CommitmentId, readonly Decision[]> | null;

  constructor(readonly board: Board) {
    this.columns = columnsOf(board);
    this.#decisions = board.decisions.length === 0 ? null : groupDecisions(board.decisions);
  }

  commitmentAt(place: number): Commitment {
    return this.board.commitments[place] as Commitment;
  }

  relationOf(followUp: number): Relation {
    return this.board.followUps[followUp]?.relation ?? 'reiterates';
  }

  decisionsOn(place: number): readonly Decision[] {
    return this.#decisions?.get(this.commitmentAt(place).id) ?? NONE;
  }

  /** The same as `statusOf` in the domain, by the same rules, and what the line needs besides; a commitment that is not yet promised has no standing. */
  at(place: number, asOf: IsoDay, asOfDay: number): Standing | null {
    const { promised, lastDue, firstAnswer, nextAnswer, answeredOn } = this.columns;
    const promisedOn = promised[place] as number;
    if (promisedOn > asOfDay) return null;
    const due = lastDue[place] as number;
    const isPast = due === NO_DAY ? null : due < asOfDay;
    const first = firstAnswer[place] as number;
    const said = this.#said;
    let answers = 0;
    for (let answer = first; answer !== NOWHERE; answer = nextAnswer[answer] as number) {
      const day = answeredOn[answer] as number;
      if (day > asOfDay) break;
      if (answers === 0) said.begin();
      said.hear(this.relationOf(answer), day);
      answers += 1;
    }
    const lastWord = answers === 0 ? promisedOn : (said.lastOn ?? promisedOn);
    const status =
      (this.#decisions && decidedStatus(this.decisionsOn(place), asOf)) ??
      (answers === 0 ? null : said.statusWhere(isPast === true)) ??
      statusOfSilence(isPast, isPast === null ? this.#silentSince(place, lastWord, asOfDay).length : 0);
    return {
      status,
      lastDay: this.#lastDay(status, place, lastWord, asOfDay),
      answers,
      deciding: answers > 0 ? this.#deciding(status, first, answers) : NOWHERE,
    };
  }

  /** Where the record ends; only open and overdue reach the as-of day, and what is not yet due its last due day. */
  #lastDay(status: Status, place: number, lastWord: number, asOfDay: number): number {
    if (status === 'open' || status === 'overdue') return asOfDay;
    const due = this.columns.lastDue[place] as number;
    if (status === 'upcoming') return due === NO_DAY ? asOfDay : due;
    if (status !== 'dropped') return lastWord;
    const silent = this.#silentSince(place, lastWord, asOfDay);
    return silent[SILENT_ROUNDS_TO_DROP - 1] ?? silent.at(-1) ?? lastWord;
  }

  /** Last days of the documented rounds since the last word, up to the as-of day. */
  #silentSince(place: number, lastWord: number, asOfDay: number): readonly number[] {
    const since = Math.max(lastWord, this.columns.promised[place] as number);
    return this.columns.documentedOn.filter((day) => day > since && day <= asOfDay);
  }

  /** The answer that gave the status: the first that fulfils, else the last of its kind. */
  #deciding(status: Status, first: number, answers: number): number {
    const relations = GIVES[status];
    if (!relations) return NOWHERE;
    let deciding = NOWHERE;
    let answer = first;
    for (let met = 0; met < answers; met += 1) {
      if (relations.includes(this.relationOf(answer))) deciding = answer;
      if (deciding !== NOWHERE && (status === 'fulfilled' || status === 'fulfilled-late')) break;
      answer = this.columns.nextAnswer[answer] as number;
    }
    return deciding;
  }
}

const NONE: readonly never[] = [];

/** The answers that can give each status; the others come from the absence of an answer. */
const GIVES: Partial<Record<Status, readonly Relation[]>> = {
  fulfilled: ['fulfils'],
  'fulfilled-late': ['fulfils-late'],
  'in-progress': ['progresses'],
  reiterated: ['reiterates', 'reschedules'],
  stalled: ['sets-back'],
};

function groupDecisions(decisions: readonly Decision[]): Map<CommitmentId, Decision[]> {
  const groups = new Map<CommitmentId, Decision[]>();
  for (const decision of decisions) {
    const group = groups.get(decision.commitmentId);
    if (group) group.push(decision);
    else groups.set(decision.commitmentId, [decision]);
  }
  return groups;
}
