import type { DaySpan, IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';

/** Arabic months carry the Levantine and the common name; a short axis takes the first. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيو',
    'تموز/يوليو',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Keeps a run of numbers in its own order inside text of the other direction. */
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
/** Keeps "14-15" in reading order: without it a right-to-left line shows "15-14". */
const LEFT_TO_RIGHT_ISOLATE = '\u2066';

interface DayParts {
  year: number;
  month: number;
  day: number;
}

function partsOf(day: IsoDay): DayParts {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

/** The name of a month, 1 to 12: `شباط/فبراير`, or `شباط` for a short axis; `February`, `Feb`. */
export function formatMonth(month: number, language: Language, length: 'long' | 'short' = 'long'): string {
  const name = MONTHS[language][month - 1] ?? '';
  if (length === 'long') return name;
  return language === 'ar' ? (name.split('/')[0] ?? name) : name.slice(0, 3);
}

/** A day in words: `25 نيسان/أبريل 2019`, `25 April 2019`. */
export function formatDay(day: IsoDay, language: Language): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${formatMonth(month, language)} ${year}`;
}

/** A day without its year, as on a short axis: `25 نيسان`, `25 Apr`. */
export function formatShortDay(day: IsoDay, language: Language): string {
  const { month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${formatMonth(month, language, 'short')}`;
}

/**
 * A span of days with what its ends share said once: `14-15 أيار/مايو 2018`, `31 October - 2 November 2017`.
 * The text is isolated, and a pair of day numbers too, so that it reads right in a line of either direction.
 */
export function formatSpan({ startOn, endOn }: DaySpan, language: Language): string {
  if (startOn === endOn) return isolate(formatDay(startOn, language));
  const start = partsOf(startOn);
  const end = partsOf(endOn);
  if (start.year !== end.year) return isolate(`${formatDay(startOn, language)} – ${formatDay(endOn, language)}`);
  if (start.month !== end.month)
    return isolate(`${start.day} ${formatMonth(start.month, language)} – ${formatDay(endOn, language)}`);
  const days = `${LEFT_TO_RIGHT_ISOLATE}${start.day}-${end.day}${POP_ISOLATE}`;
  return isolate(`${days} ${formatMonth(end.month, language)} ${end.year}`);
}

function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/** A span of years: `2017-2024`, or one year where both are the same. */
export function formatYears(from: IsoDay, to: IsoDay): string {
  const years = [...new Set([partsOf(from).year, partsOf(to).year])];
  return `${LEFT_TO_RIGHT_ISOLATE}${years.join('-')}${POP_ISOLATE}`;
}
