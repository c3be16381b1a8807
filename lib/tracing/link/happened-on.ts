import type { DateMention, Span } from '@/lib/domain/due-date';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Candidate } from './candidate';
import type { Similarity } from './similarity';

/** Roles that are everywhere in a clause: they tell nothing of which of its dates is meant. */
const LOOSE = new Set(['party', 'theme', 'family', 'name']);

/**
 * The first day of what a clause reports as past, or null where it gives none. Of several dates the one told next of what the
 * clause shares with the promise; where the news stands behind all dates, they are of other news.
 */
export function happenedOn(to: Candidate, shared: Similarity['shared']): IsoDay | null {
  const days = to.clause.dates.flatMap((date) => {
    const day = pastDay(date, to);
    return day === null ? [] : [{ day, at: date.start }];
  });
  const [first, ...others] = days;
  if (!first || others.length === 0) return first?.day ?? null;
  const things = shared.filter(({ to: { role } }) => !LOOSE.has(role)).flatMap((pair) => pair.to.spans);
  if (things.length === 0) return days.at(-1)?.day ?? null;
  const ahead = days.map(({ day, at }) => ({ day, distance: distanceBefore(at, things) }));
  const nearest = ahead.reduce((best, each) => (each.distance < best.distance ? each : best));
  return nearest.distance === Infinity ? null : nearest.day;
}

function distanceBefore(at: number, spans: readonly Span[]): number {
  return Math.min(Infinity, ...spans.filter(({ end }) => end <= at).map(({ end }) => at - end));
}

/**
 * The day of a date that may be told as past. "Not until February" tells a past day too, whatever role its date was given;
 * and in a report a day without a year that would be to come was the last such day.
 */
function pastDay(date: DateMention, { document, signals, speech }: Candidate): IsoDay | null {
  const { role, earliest } = date;
  if (earliest === null || role === 'reference') return null;
  const isPast = earliest <= document.day;
  if (role === 'event-past' || signals.has('only-then')) return isPast ? earliest : null;
  if (isPast || speech !== 'happened' || namesYear(document.text, date)) return null;
  const yearBefore = `${Number(earliest.slice(0, 4)) - 1}${earliest.slice(4)}`;
  return yearBefore <= document.day ? yearBefore.replace('-02-29', '-02-28') : null;
}

function namesYear(text: string, { start, end }: Span): boolean {
  return /[0-9٠-٩]{4}/.test(text.slice(start, end));
}
