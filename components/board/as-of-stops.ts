import type { BoardRound } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';

/** The days at which the board is worth stopping: the last day of each round up to today, and today. */
export function listStops(rounds: readonly BoardRound[], today: IsoDay): IsoDay[] {
  const days = rounds.map((round) => round.endOn).filter((day) => day < today);
  return [...new Set([...days, today])].sort();
}

/** The stop after a day; null at the last. */
export function nextStop(stops: readonly IsoDay[], day: IsoDay): IsoDay | null {
  return stops.find((stop) => stop > day) ?? null;
}

/** The stop before a day; null at the first. */
export function previousStop(stops: readonly IsoDay[], day: IsoDay): IsoDay | null {
  return stops.findLast((stop) => stop < day) ?? null;
}
