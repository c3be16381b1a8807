import type { Language } from '@/lib/domain/language';
import { readDates } from '@/lib/reading/read-dates';

/** The documents' day in every table: a Thursday. */
export const DAY = '2018-11-29';

/** A sentence, and each date in it as `quote = first..last precision role`; the last two may be left out. */
export type DateRow = readonly [sentence: string, ...dates: string[]];

/** The dates of a sentence, in the table's form and as exactly as the row asks. */
export function datesOf(sentence: string, language: Language, wanted: readonly string[] = []): string[] {
  return readDates(sentence, { language, day: DAY }).map((date, i) => {
    const quote = sentence.slice(date.start, date.end);
    const { earliest, latest, precision, role } = date;
    const days =
      precision === 'vague' ? 'vague' : earliest === latest ? `${earliest}` : `${earliest ?? ''}..${latest ?? ''}`;
    const full = `${quote} = ${days} ${precision === 'vague' ? '' : precision} ${role}`.replace(/ +/g, ' ');
    const want = wanted[i];
    return want !== undefined && full.startsWith(want) ? want : full;
  });
}
