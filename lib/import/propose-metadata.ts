import type { Calendar, Round } from '@/lib/domain/calendar';
import type { SourceKind } from '@/lib/domain/document';
import { isWebAddress, type ImportMetadata, type Proposals, type RoundChoice } from '@/lib/domain/import';
import type { DaySpan, IsoDay } from '@/lib/domain/iso-day';
import { LANGUAGES, type Bilingual, type Language } from '@/lib/domain/language';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { fold } from '@/lib/reading/common/fold';
import { findRound } from '@/lib/reading/find-round';
import { guessLanguage } from '@/lib/reading/languages';
import { readFoldedDates } from '@/lib/reading/read-dates';
import { readRoundMentions } from '@/lib/reading/read-rounds';
import type { FileMetadata } from './extract/extracted';
import { ImportError } from './import-error';
import { KIND_WORDS, PUBLISHER_LINES, STATEMENT_NAMES } from './metadata-words';

/** What is known of the process that a text belongs to. */
export interface ProcessFacts {
  vocabulary: Vocabulary;
  calendar: Calendar;
  /** The row of meetings that a new round is proposed for: the first whose rounds have numbers. */
  series: readonly { id: string; name: Bilingual }[];
}

const OPENING = 1_500;
const CLOSING = 400;
/** Title and day of a text stand here. */
const HEAD = 300;
const LONGEST_TITLE = 200;
const ADDRESS = /https?:\/\/[^\s<>"'«»()[\]]+[^\s<>"'«»()[\].,;:!?،؛؟]/i;

/** What a text says of itself: proposals for a person to check, each with where it comes from. Throws for a language that cannot be read. */
export function proposeMetadata(
  text: string,
  file: FileMetadata,
  facts: ProcessFacts,
  today: IsoDay,
): { metadata: ImportMetadata; proposed: Proposals } {
  const language = guessLanguage(text);
  if (language === null) throw new ImportError('unsupported-language');
  const proposed: Proposals = { language: 'text' };
  const round = proposeRound(text, language, facts);
  if (round) proposed.round = round.kind === 'existing' ? 'calendar' : 'text';
  const kind = proposeKind(text, language);
  proposed.kind = kind ? 'text' : 'default';
  const known = round?.kind === 'existing' ? facts.calendar.rounds.find(({ id }) => id === round.roundId) : undefined;
  const days = known ?? daysOf(round);
  const title = proposeTitle(text, file, language);
  if (title !== '') proposed.title = file.title === title ? 'file' : 'text';
  const publisher = file.publisher ?? readPublisher(text, language);
  if (publisher) proposed.publisher = file.publisher ? 'file' : 'text';
  const url = file.url ?? ADDRESS.exec(text)?.[0] ?? '';
  if (url !== '') proposed.url = file.url ? 'file' : 'text';
  const read = file.publishedOn ?? readDay(text, language, days, today);
  const publishedOn = read ?? days?.endOn ?? null;
  if (publishedOn) proposed.publishedOn = file.publishedOn ? 'file' : read ? 'text' : 'calendar';
  return {
    metadata: {
      language,
      round,
      kind: kind ?? 'press',
      publisher: inBoth(publisher ?? ''),
      title: titles(title, language, known?.title ?? (round?.kind === 'new' ? round.title : null)),
      url: isWebAddress(url) ? url : '',
      publishedOn,
    },
    proposed,
  };
}

const inBoth = (name: string): Bilingual => ({ ar: name, en: name });

/** The calendar's round, or a new one where the text names a number that the calendar does not have. */
function proposeRound(
  text: string,
  language: Language,
  { vocabulary, calendar, series }: ProcessFacts,
): RoundChoice | null {
  const folded = fold(text);
  const mentions = readRoundMentions(folded, language, vocabulary.process.words[language]);
  const [first] = mentions.filter(({ start }) => start < OPENING);
  const isNew = first !== undefined && !calendar.rounds.some(({ number }) => number === first.number);
  if (!isNew) {
    const found = findRound(folded, language, vocabulary, calendar);
    return found && !isOfLaterYear(text, found) ? { kind: 'existing', roundId: found.id } : null;
  }
  const numbered = calendar.rounds.find(({ number }) => number !== null)?.series ?? series[0]?.id;
  if (numbered === undefined) return null;
  const days = readFoldedDates(folded, { language, day: null }, { start: 0, end: Math.min(OPENING, text.length) });
  const day = days.find(
    ({ earliest, precision }) => earliest !== null && (precision === 'day' || precision === 'range'),
  );
  return {
    kind: 'new',
    series: numbered,
    number: first.number,
    title: nameRound(first.number, series.find(({ id }) => id === numbered)?.name),
    venue: knownVenue(text, calendar.rounds),
    startOn: day?.earliest ?? null,
    endOn: day?.latest ?? null,
  };
}

/** True where the head of a text names a year that its round could not have known of: then the number was misread, as in a torn PDF. */
function isOfLaterYear(text: string, { endOn }: Round): boolean {
  const years = text.slice(0, HEAD).match(/(?<!\p{Nd})20\d{2}(?!\p{Nd})/gu) ?? [];
  return years.some((year) => Number(year) > Number(endOn.slice(0, 4)) + 1);
}

/** A name for a new round: the series' own, with its number. */
const nameRound = (number: number, series: Bilingual | undefined): Bilingual => ({
  ar: series ? `${series.ar} ${number}` : '',
  en: series ? `${series.en} ${number}` : '',
});

/** The venue of an earlier round that the opening names. */
function knownVenue(text: string, rounds: readonly Round[]): Bilingual {
  const opening = text.slice(0, OPENING);
  const found = [...rounds]
    .reverse()
    .find(({ venue }) =>
      LANGUAGES.some((language) => opening.includes(venue[language].split(/[,،]/)[0] ?? venue[language])),
    );
  return found?.venue ?? inBoth('');
}

/** The parties' own text or a report of it; null where neither shows. Never a summary: that is the tracker's own. */
function proposeKind(text: string, language: Language): SourceKind | null {
  const opening = text.slice(0, OPENING);
  const words = KIND_WORDS[language];
  if (words.report.test(opening)) return 'press';
  return words.statement.test(opening.slice(0, LONGEST_TITLE * 2)) ? 'official' : null;
}

/** Lines at the top among which the title stands: below a letterhead, above the place and day. */
const TITLE_LINES = 6;

/** The file's own title, else the line at the top that names the kind of text, else the first one; empty where it is no title. */
function proposeTitle(text: string, file: FileMetadata, language: Language): string {
  const own = file.title !== null && guessLanguage(file.title) === language ? file.title : null;
  if (own && own.length <= LONGEST_TITLE) return own;
  const top = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, TITLE_LINES)
    .filter((line) => line.length <= LONGEST_TITLE);
  const [first = ''] = text.trim().split('\n');
  return (
    top.find((line) => KIND_WORDS[language].statement.test(line)) ?? (first.length <= LONGEST_TITLE ? first.trim() : '')
  );
}

/** The title in the text's language; in the other, the kind of text and the round's name. */
function titles(title: string, language: Language, round: Bilingual | null): Bilingual {
  const named = (of: Language) => (round && round[of] !== '' ? `${STATEMENT_NAMES[of]}: ${round[of]}` : '');
  return {
    ar: language === 'ar' && title !== '' ? title : named('ar'),
    en: language === 'en' && title !== '' ? title : named('en'),
  };
}

function readPublisher(text: string, language: Language): string | null {
  return PUBLISHER_LINES[language].exec(text)?.[1]?.trim() ?? null;
}

/** A whole day in the opening or at the end, not in the future; the nearest to the end of the round where that is known. */
function readDay(text: string, language: Language, round: DaySpan | null, today: IsoDay): IsoDay | null {
  const folded = fold(text);
  const spans = [
    { start: 0, end: Math.min(OPENING, text.length) },
    { start: Math.max(0, text.length - CLOSING), end: text.length },
  ];
  const days = spans
    .flatMap((span) => readFoldedDates(folded, { language, day: null }, span))
    .flatMap(({ precision, latest, role }) =>
      precision === 'day' && latest !== null && role !== 'due' ? [latest] : [],
    )
    .filter((day) => day <= today && (!round || (day >= round.startOn && day <= addMonth(round.endOn))));
  return (round ? [...days].sort().at(-1) : days[0]) ?? null;
}

/** The days of a new round, where the text gives them. */
function daysOf(round: RoundChoice | null): DaySpan | null {
  if (round?.kind !== 'new' || round.startOn === null || round.endOn === null) return null;
  return { startOn: round.startOn, endOn: round.endOn };
}

/** A text is published within about a month of its meeting. */
const addMonth = (day: IsoDay): IsoDay => new Date(Date.parse(day) + 31 * 86_400_000).toISOString().slice(0, 10);
