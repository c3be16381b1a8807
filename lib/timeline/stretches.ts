import type { DaySpan, IsoDay } from '@/lib/domain/iso-day';
import { dayNumberOf } from './day-number';
import type { Stretch, Thread } from './thread';

/**
 * The line from the promise over its answers to its end, cut where something was said.
 * A documented round strictly between two words was silent; one at the end counts where nothing was said at the end.
 * @param documented spans of the rounds of which an official or press text is at hand, in order
 */
export function listStretches(
  promisedOn: IsoDay,
  answers: Thread['answers'],
  endOn: IsoDay,
  documented: readonly DaySpan[],
): { stretches: Stretch[]; silences: number[] } {
  const stretches: Stretch[] = [];
  const silences: number[] = [];
  const end = dayNumberOf(endOn);
  let from = dayNumberOf(promisedOn);
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

function silentDays(from: number, to: number, endsInWord: boolean, documented: readonly DaySpan[]): number[] {
  return documented.flatMap((round) => {
    const endDay = dayNumberOf(round.endOn);
    const isBefore = endsInWord ? endDay < to : endDay <= to;
    return dayNumberOf(round.startOn) > from && isBefore ? [endDay] : [];
  });
}
