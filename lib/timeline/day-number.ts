import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';

const known = new Map<IsoDay, number>();

/** `toDayNumber`, remembered: a board names the same few thousand days again and again. */
export function dayNumberOf(day: IsoDay): number {
  const seen = known.get(day);
  if (seen !== undefined) return seen;
  const dayNumber = toDayNumber(day);
  known.set(day, dayNumber);
  return dayNumber;
}
