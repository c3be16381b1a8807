import type { Calendar, RoundId } from '@/lib/domain/calendar';
import type { DocumentReading } from '@/lib/domain/document';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Bilingual, Language } from '@/lib/domain/language';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import type { TracedCommitment, TracedDocument, Tracing } from '@/lib/tracing/tracing';

/** What is known of a document before it is read. */
export interface ReadingContext {
  vocabulary: Vocabulary;
  calendar: Calendar;
  roundId: RoundId;
  day: IsoDay;
  language: Language;
}

/** The machine: rules of reading and of tracing, all pure. */
export interface Reader {
  read(text: string, context: ReadingContext): DocumentReading;
  trace(documents: readonly TracedDocument[], calendar: Calendar, vocabulary: Vocabulary): Tracing;
  /** A name made from the commitment's own structure, where the desk gave none. */
  titleOf(commitment: TracedCommitment, vocabulary: Vocabulary, calendar: Calendar): Bilingual;
}
