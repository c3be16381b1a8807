import type { DateMention, Span } from '@/lib/domain/due-date';
import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { readMentions } from './common/dates/read-mentions';
import { fold, foldedOffset, type Folded } from './common/fold';
import { LANGUAGE_PACKS } from './languages';

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
  const day = options.day === null ? null : toDayNumber(options.day);
  return readMentions(folded, from, to, LANGUAGE_PACKS[options.language].dates, day);
}
