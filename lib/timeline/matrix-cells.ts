import type { BoardRound } from '@/lib/domain/board';
import { toDayNumber } from '@/lib/domain/iso-day';
import type { Thread, ThreadAnswer } from './thread';

/** What a round says of a promise. `line`: how much of the thin line from promise to last word runs through the cell. */
export interface MatrixCell {
  round: BoardRound;
  content: 'promise' | 'answer' | 'silent' | 'dropped' | 'nothing';
  /** The telling answer of the cell, where there is one: what fulfils before others, else the last. */
  answer: ThreadAnswer | null;
  line: 'none' | 'start' | 'through' | 'end';
}

/** Cells of one promise, one a round. An answer by an event stands at the next round: its title must give the day. */
export function matrixCells(thread: Thread, rounds: readonly BoardRound[]): MatrixCell[] {
  const promiseAt = rounds.findIndex((round) => round.id === thread.commitment.roundId);
  const lastAt = Math.max(promiseAt, columnOf(thread.lastDay, rounds));
  const answers = new Map<number, ThreadAnswer>();
  for (const answer of thread.answers) {
    const at = columnOf(answer.day, rounds);
    if (!answers.get(at)?.isDeciding) answers.set(at, answer);
  }
  const silent = new Set(thread.silences);
  return rounds.map((round, at) => {
    const answer = at === promiseAt ? null : (answers.get(at) ?? null);
    return { round, answer, content: contentAt(at), line: lineAt(at) };
  });

  function contentAt(at: number): MatrixCell['content'] {
    if (at === promiseAt) return 'promise';
    if (answers.has(at)) return 'answer';
    if (at > lastAt || at < promiseAt) return 'nothing';
    if (thread.status === 'dropped' && at === lastAt) return 'dropped';
    return silent.has(toDayNumber(rounds[at]?.endOn ?? '')) ? 'silent' : 'nothing';
  }
  function lineAt(at: number): MatrixCell['line'] {
    if (promiseAt < 0 || at < promiseAt || at > lastAt || promiseAt === lastAt) return 'none';
    if (at === promiseAt) return 'start';
    return at === lastAt ? 'end' : 'through';
  }
}

/** The first round that ends on the day or later; the last one for days after all rounds. */
function columnOf(day: number, rounds: readonly BoardRound[]): number {
  const at = rounds.findIndex((round) => toDayNumber(round.endOn) >= day);
  return at < 0 ? rounds.length - 1 : at;
}

/** Years over the columns, each with the number of its rounds. */
export function yearSpans(rounds: readonly BoardRound[]): { year: string; count: number }[] {
  const spans: { year: string; count: number }[] = [];
  for (const round of rounds) {
    const year = round.startOn.slice(0, 4);
    const last = spans.at(-1);
    if (last?.year === year) last.count += 1;
    else spans.push({ year, count: 1 });
  }
  return spans;
}
