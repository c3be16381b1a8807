import type { Calendar, RoundId } from '@/lib/domain/calendar';
import type { ClauseReading, DocumentReading } from '@/lib/domain/document';
import type { DateMention } from '@/lib/domain/due-date';
import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { readArticles, type PlacedArticle } from './articles';
import { codeClauses } from './code-clauses';
import { readMentions } from './dates/read-mentions';
import { dropLedes } from './drop-ledes';
import { findRoundIn } from './find-round';
import { fold, foldedOffset, type Folded } from './fold';
import type { LanguagePack } from './language-pack';
import { buildNameIndexes, type NameIndexes } from './name-indexes';
import type { ReadingLanguage } from './reading-language';
import { segment } from './segment';
import type { Voice } from './voice';
import type { Mark, WordInfo } from './word-info';
import { WordMemory } from './word-memory';
import { readWords, type Analyse, type Word } from './words';

export interface TextOptions {
  vocabulary: Vocabulary;
  calendar: Calendar;
  /** The round, where the text need not be asked. */
  roundId?: RoundId;
  /** The document's day, from which relative dates count; else the last day of its round. */
  day?: IsoDay;
  /** Each clause carries the words that its coding rests on. */
  explains?: boolean;
}

/** What is read of a text, whatever its language. */
export type TextReading = Pick<DocumentReading, 'roundId' | 'day' | 'articles' | 'clauses'>;

/**
 * Reads a text in a language that is given as data. Pure: the same text, pack and options give the same reading.
 * Offsets are UTF-16 code units of `text`.
 */
export function readText(text: string, pack: LanguagePack, options: TextOptions): TextReading {
  const folded = fold(text);
  const roundId = options.roundId ?? findRoundIn(folded, pack, options.vocabulary, options.calendar)?.id ?? null;
  const day = options.day ?? options.calendar.rounds.find(({ id }) => id === roundId)?.endOn ?? null;
  const articles = readArticles(text);
  const dates = readMentions(folded, 0, folded.text.length, pack.dates, day === null ? null : toDayNumber(day));
  const kept = keptOf(options.vocabulary, pack.reading);
  const clauses = readClauses(folded, articles, dates, pack.reading, kept, options.explains ?? false);
  const plain = articles.map(({ start, end, label }) => ({ start, end, label }));
  return { roundId, day, articles: plain, clauses };
}

/** What is kept of a process in one language from document to document. */
interface Kept {
  names: NameIndexes;
  words: WordMemory<WordInfo>;
}

const KEPT = new WeakMap<Vocabulary, Map<ReadingLanguage, Kept>>();

function keptOf(vocabulary: Vocabulary, language: ReadingLanguage): Kept {
  const languages = KEPT.get(vocabulary) ?? new Map<ReadingLanguage, Kept>();
  KEPT.set(vocabulary, languages);
  const known = languages.get(language);
  if (known) return known;
  const names = buildNameIndexes(vocabulary, language);
  const kept = { names, words: new WordMemory((word) => withoutNameAction(language.analyse(word), names)) };
  languages.set(language, kept);
  return kept;
}

function readClauses(
  folded: Folded,
  articles: readonly PlacedArticle[],
  dates: readonly DateMention[],
  language: ReadingLanguage,
  { names, words: { get: analyse } }: Kept,
  explains: boolean,
): ClauseReading[] {
  const voice: Voice = {
    speaker: null,
    named: null,
    namedIn: -1,
    themes: [],
    sentence: 0,
    label: null,
    isOfBody: false,
    organ: { themes: [], stems: [], article: -1 },
    lastKind: null,
    list: null,
  };
  const clauses: ClauseReading[] = [];
  const isReport = looksReported(folded, articles, analyse, language);
  let nextDate = 0;
  articles.forEach((article, at) => {
    const words: Word[] = [];
    for (const { start, end } of article.parts) {
      const [from, to] = [foldedOffset(folded, start), foldedOffset(folded, end)];
      readWords(folded, from, to, analyse, language.abbreviations, words);
    }
    const firstDate = nextDate;
    while ((dates[nextDate]?.start ?? Infinity) < article.end) nextDate++;
    voice.sentence = -1;
    const coded = codeClauses(words, segment(words, language), voice, {
      folded,
      language,
      names,
      article: at,
      isItem: article.isItem,
      isHeading: article.isHeading,
      isReport,
      opensList: article.opensList,
      dates: dates.slice(firstDate, nextDate),
      explains,
    });
    for (const clause of coded) {
      clause.id = `c${clauses.length + 1}`;
      clauses.push(clause);
    }
  });
  return dropLedes(folded.source, clauses, articles);
}

/** Words read to tell a report from the parties' own text. */
const SAMPLE = 6000;
/** Words of a title, at most. */
const LONGEST_TITLE = 60;
const ITEMS_OF_OFFICIAL = 0.4;

/** A report has verbs of saying, or names its source; a text made of items is the parties' own. */
function looksReported(
  folded: Folded,
  articles: readonly PlacedArticle[],
  analyse: Analyse,
  language: ReadingLanguage,
): boolean {
  const items = articles.filter(({ isItem }) => isItem).length;
  if (items >= 3 && items >= ITEMS_OF_OFFICIAL * articles.length) return false;
  const words: Word[] = [];
  readWords(folded, 0, Math.min(SAMPLE, folded.text.length), analyse, language.abbreviations, words);
  const title = words.slice(0, LONGEST_TITLE).filter(({ end }) => end <= foldedOffset(folded, articles[0]?.end ?? 0));
  if (language.isOfficialTitle?.(title) === true) return false;
  return words.some(
    ({ info }) =>
      info.marks.has('source') ||
      (info.senses.some((s) => s.act === 'say' && s.form === 'past') && !language.provesNoReport?.has(info.text)),
  );
}

/** A party's name is no verbal noun, whatever its pattern or its letters: Iran, the Opposition. */
function withoutNameAction(info: WordInfo, { parties }: NameIndexes): WordInfo {
  if (!parties.begins(info)) return info;
  const senses = info.isDefinite
    ? info.senses.filter(({ form }) => form !== 'noun' && form !== 'participle')
    : info.senses;
  const marks = new Set<Mark>([...info.marks, 'name']);
  marks.delete('action');
  return { ...info, senses, marks };
}
