import type { DateMention } from '@/lib/domain/due-date';
import type { Folded } from './fold';
import type { NameIndexes } from './name-indexes';
import type { ReadingLanguage } from './reading-language';

/** What holds for every clause of one article. */
export interface CodingContext {
  folded: Folded;
  language: ReadingLanguage;
  names: NameIndexes;
  article: number;
  isItem: boolean;
  isHeading: boolean;
  isReport: boolean;
  opensList: boolean;
  /** Dates of the article, in order, as source offsets. */
  dates: readonly DateMention[];
  /** Each clause carries the words that its coding rests on. */
  explains: boolean;
}
