import type { Stretch, Thread } from './thread';
import type { DayRange } from './view';

/** First and last day of a round of which an official or press text is at hand. */
export type DocumentedSpan = DayRange;

/**
 * The line from the promise over its answers to its end, cut where something was said.
 * A documented round strictly between two words was silent; one at the end counts where nothing was said at the end.
 * @param documented in order
 */
export function listStretches(
  promised: number,
  answers: Thread['answers'],
  end: number,
  documented: readonly DocumentedSpan[],
): { stretches: Stretch[]; silences: number[] } {
  const stretches: Stretch[] = [];
  const silences: number[] = [];
  let from = promised;
  const cut = (to: number, isWord: boolean) => {
    if (to <= from) return;
    const silent = silentDays(from, to, isWord, documented);
    stretches.push({ from, to, isSilent: silent.length > 0 });
    silences.push(...silent);
    from = to;
  };
  for (const answer of answers) cut(answer.day, true);
  cut(end, false);
  return { stretches, silences };
}

function silentDays(from: number, to: number, endsInWord: boolean, documented: readonly DocumentedSpan[]): number[] {
  return documented.flatMap((round) => {
    const isBefore = endsInWord ? round.to < to : round.to <= to;
    return round.from > from && isBefore ? [round.to] : [];
  });
}
