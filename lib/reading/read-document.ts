import type { DocumentReading } from '@/lib/domain/document';
import type { Language } from '@/lib/domain/language';
import { readText, type TextOptions } from './common/read-text';
import { guessLanguage, LANGUAGE_PACKS } from './languages';

/** Version of the rules: a stored reading with another one is read again. */
export const READING_VERSION = '1';

export interface ReadingOptions extends TextOptions {
  language?: Language;
}

/**
 * Reads a text into articles and coded clauses. Pure: the same text and options give the same reading.
 * Offsets are UTF-16 code units of `text`. Throws a RangeError where the text is in no language that can be read.
 */
export function readDocument(text: string, options: ReadingOptions): DocumentReading {
  const language = options.language ?? guessLanguage(text);
  if (language === null) throw new RangeError('the text is in no language that can be read (Arabic, English)');
  const { roundId, day, articles, clauses } = readText(text, LANGUAGE_PACKS[language], options);
  return { version: READING_VERSION, language, roundId, day, articles, clauses };
}
