import type { DateMention, Span } from '@/lib/domain/due-date';
import { isIsoDay, type IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { fold, foldedOffset, sourceSpan, type Folded } from './common/fold';

export interface DateReadingOptions {
  language: Language;
  /** The document's day, from which relative words count; without it they are not read. */
  day: IsoDay | null;
}

/** Every date of a text with its role, in the order of the text. Offsets are UTF-16 code units of `text`. */
export function readDates(text: string, options: DateReadingOptions): DateMention[] {
  return readFoldedDates(fold(text), options);
}

/** As `readDates`, over a text that is folded already. `within` and the results are offsets of the source. */
export function readFoldedDates(folded: Folded, options: DateReadingOptions, within?: Span): DateMention[] {
  const from = within ? foldedOffset(folded, within.start) : 0;
  const to = within ? foldedOffset(folded, within.end) : folded.text.length;
  const mentions: DateMention[] = [];
  for (const match of folded.text.slice(from, to).matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)) {
    const day = match[0];
    if (!isIsoDay(day)) continue;
    const span = sourceSpan(folded, from + match.index, from + match.index + day.length);
    const role = options.day !== null && day > options.day ? 'due' : 'event-past';
    mentions.push({
      ...span,
      edtf: day,
      earliest: day,
      latest: day,
      precision: 'day',
      isApproximate: false,
      role,
      rule: `${options.language}/numeric-date`,
    });
  }
  return mentions;
}
