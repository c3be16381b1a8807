import type { RoundId } from './calendar';
import type { SourceKind } from './document';
import { isIsoDay, type IsoDay } from './iso-day';
import type { Bilingual, Language } from './language';

/** What a sent file is, judged by its content. */
export const MEDIA = ['text', 'html', 'docx', 'pdf'] as const;
export type Media = (typeof MEDIA)[number];

/** `draft`: waits for a person. `duplicate`: the text is a document already. The last three are final, as are those two. */
export const IMPORT_STATES = [
  'queued',
  'running',
  'draft',
  'failed',
  'cancelled',
  'duplicate',
  'discarded',
  'published',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What a run does, in order. `text` ends after `check`, and `preview` begins with `read`. */
export const IMPORT_STEPS = ['extract', 'check', 'read', 'link', 'preview'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];
export type ImportGoal = 'text' | 'preview';

/** A round that the calendar does not have yet. */
export interface NewRound {
  kind: 'new';
  series: string;
  number: number | null;
  title: Bilingual;
  venue: Bilingual;
  startOn: IsoDay | null;
  endOn: IsoDay | null;
}

export type RoundChoice = { kind: 'existing'; roundId: RoundId } | NewRound;

/** What is said of a text before it is published; may be incomplete while it is written. */
export interface ImportMetadata {
  language: Language;
  round: RoundChoice | null;
  kind: SourceKind;
  publisher: Bilingual;
  title: Bilingual;
  /** Where it can be seen: http or https; empty where it is nowhere. */
  url: string;
  publishedOn: IsoDay | null;
}

/** A field of the metadata, as the form names it. */
export type ImportField =
  | 'round'
  | 'number'
  | 'round-title-ar'
  | 'round-title-en'
  | 'venue-ar'
  | 'venue-en'
  | 'startOn'
  | 'endOn'
  | 'publisher-ar'
  | 'publisher-en'
  | 'title-ar'
  | 'title-en'
  | 'url'
  | 'publishedOn'
  | 'text';

export interface ImportLack {
  field: ImportField;
  problem: 'missing' | 'not-http' | 'not-a-day' | 'in-future' | 'before-start' | 'too-long-span' | 'no-round' | 'taken';
}

/** Days that a meeting can last. */
const LONGEST_ROUND_DAYS = 31;
const DAY_MS = 86_400_000;

/**
 * What must be set right before a text can be read and published, in the order of the form.
 * @param rounds the calendar's rounds, by which a choice or a new number is judged
 */
export function lacksOf(
  metadata: ImportMetadata,
  text: string,
  rounds: readonly { id: RoundId; series: string; number: number | null; code: string }[],
  today: IsoDay,
): ImportLack[] {
  const lacks: ImportLack[] = [];
  const lack = (field: ImportField, problem: ImportLack['problem']) => lacks.push({ field, problem });
  const needs = (value: string, field: ImportField) => {
    if (value.trim() === '') lack(field, 'missing');
  };
  needs(metadata.title.ar, 'title-ar');
  needs(metadata.title.en, 'title-en');
  if (metadata.round === null) lack('round', 'missing');
  else if (metadata.round.kind === 'new') lacks.push(...roundLacks(metadata.round, rounds, today));
  else if (!isKnown(metadata.round.roundId, rounds)) lack('round', 'no-round');
  needs(metadata.publisher.ar, 'publisher-ar');
  needs(metadata.publisher.en, 'publisher-en');
  if (metadata.url.trim() !== '' && !isWebAddress(metadata.url.trim())) lack('url', 'not-http');
  if (metadata.publishedOn !== null && metadata.publishedOn > today) lack('publishedOn', 'in-future');
  if (metadata.publishedOn !== null && !isIsoDay(metadata.publishedOn)) lack('publishedOn', 'not-a-day');
  if (text.trim() === '') lack('text', 'missing');
  return lacks;
}

const isKnown = (id: RoundId, rounds: readonly { id: RoundId }[]) => rounds.some((round) => round.id === id);

function roundLacks(
  round: NewRound,
  rounds: readonly { series: string; number: number | null }[],
  today: IsoDay,
): ImportLack[] {
  const lacks: ImportLack[] = [];
  const lack = (field: ImportField, problem: ImportLack['problem']) => lacks.push({ field, problem });
  const { number, title, venue, startOn, endOn } = round;
  if (number !== null && rounds.some((known) => known.series === round.series && known.number === number))
    lack('number', 'taken');
  if (title.ar.trim() === '') lack('round-title-ar', 'missing');
  if (title.en.trim() === '') lack('round-title-en', 'missing');
  if (venue.ar.trim() === '') lack('venue-ar', 'missing');
  if (venue.en.trim() === '') lack('venue-en', 'missing');
  if (startOn === null) lack('startOn', 'missing');
  if (endOn === null) lack('endOn', 'missing');
  if (startOn !== null && startOn > today) lack('startOn', 'in-future');
  if (startOn !== null && endOn !== null) {
    if (endOn < startOn) lack('endOn', 'before-start');
    else if ((Date.parse(endOn) - Date.parse(startOn)) / DAY_MS > LONGEST_ROUND_DAYS) lack('endOn', 'too-long-span');
  }
  return lacks;
}

/** True for an address that a link may lead to. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Pages become one text: what a page breaks off goes on after an empty line. */
export const PAGE_BREAK = '\n\n';

export const joinPages = (pages: readonly string[]): string =>
  pages
    .map((page) => page.trim())
    .filter((page) => page !== '')
    .join(PAGE_BREAK);

/** Why a text could not be had, with where in the file: a byte, a page, an entry. */
export interface ImportFailure {
  code: ImportFailureCode;
  /** `byte 12`, `page 3`, an entry's name; null where it is the whole file. */
  place: string | null;
  /** The limit that was passed, where one was. */
  limit: number | null;
}

export const IMPORT_FAILURES = [
  'empty',
  'not-text',
  'unknown-type',
  'bad-archive',
  'archive-entries',
  'archive-size',
  'archive-ratio',
  'no-document',
  'bad-pdf',
  'pdf-password',
  'too-many-pages',
  'too-many-characters',
  'too-many-clauses',
  'no-text',
  'unsupported-language',
  'time-out',
  'memory',
  'crashed',
  'interrupted',
] as const;
export type ImportFailureCode = (typeof IMPORT_FAILURES)[number];

/** Something that a person should know of a text that was had all the same. */
export interface ImportNotice {
  code: 'windows-1256' | 'presentation-forms' | 'page-furniture' | 'hyphenation' | 'reversed' | 'direction-marks';
  count: number;
}

/** Something measured that makes a text hard to read, with its share of the text, 0 to 1. */
export interface QualityReason {
  code:
    | 'few-letters'
    | 'broken-words'
    | 'single-letters'
    | 'swapped-letters'
    | 'reversed-lines'
    | 'odd-characters'
    | 'short-lines'
    | 'little-text';
  share: number;
  /** The page at which it is worst, from 1. */
  page: number;
}

/** How fit a text is to be read: 1 is clean; the reasons that lowered it, the worst first. */
export interface TextQuality {
  score: number;
  reasons: readonly QualityReason[];
}

/** Where a proposed value comes from, so that a person can check it. */
export type ProposalSource = 'text' | 'file' | 'calendar' | 'address' | 'default';

export type Proposals = Partial<
  Record<'language' | 'round' | 'kind' | 'publisher' | 'title' | 'url' | 'publishedOn', ProposalSource>
>;
