import type { DateValue } from '@/lib/domain/due-date';
import { fromDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import { toCivil } from './civil-day';
import type { Resolved } from './resolve/resolved';

const MOST_DAYS = 4096;
const DAYS = new Map<number, IsoDay>();

/** A day as text; texts come back to few days. */
function dayText(day: number): IsoDay {
  let text = DAYS.get(day);
  if (text === undefined) {
    if (DAYS.size >= MOST_DAYS) DAYS.clear();
    DAYS.set(day, (text = fromDayNumber(day)));
  }
  return text;
}

/** A resolved date as days and EDTF. A month, year or day of the Gregorian calendar is written short, others as intervals. */
export function toDateValue({ first, last, precision, isApproximate }: Resolved): DateValue {
  if (precision === 'vague') return { edtf: null, earliest: null, latest: null, precision, isApproximate };
  const earliest = first === null ? null : dayText(first);
  const latest = last === null ? null : dayText(last);
  return { edtf: edtfOf(first, last, earliest, latest), earliest, latest, precision, isApproximate };
}

function edtfOf(first: number | null, last: number | null, earliest: string | null, latest: string | null): string {
  if (first === null || last === null || earliest === null || latest === null) {
    return `${earliest ?? '..'}/${latest ?? '..'}`;
  }
  if (first === last) return earliest;
  const endsMonth = toCivil(last + 1).day === 1;
  const startsMonth = toCivil(first).day === 1;
  if (startsMonth && endsMonth && earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  const isYear = earliest.endsWith('-01-01') && latest.endsWith('-12-31');
  if (isYear && earliest.slice(0, 4) === latest.slice(0, 4)) return earliest.slice(0, 4);
  return `${earliest}/${latest}`;
}
