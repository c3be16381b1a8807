import type { Calendar, Round } from '@/lib/domain/calendar';
import type { DateMention } from '@/lib/domain/due-date';
import { addDays, toDayNumber } from '@/lib/domain/iso-day';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { readMentions } from './dates/read-mentions';
import { foldedOffset, foldText, type Folded } from './fold';
import { wordsIn, type LanguagePack } from './language-pack';
import { readRounds } from './read-rounds';
import type { RoundMention } from './round-mentions';

/** Where a text says which round it is about: its title and first paragraph. */
const OPENING = 1500;
/** A day that stands this early is the text's own. */
const TITLE = 400;
/** Where a signature stands. */
const CLOSING = 300;
/** Days after a round in which newsrooms still report it. */
const REPORTED_FOR = 3;
/** How far before a round or a day a word can stand that makes it another one's: "six weeks after the summit of …". */
const BESIDE = 40;
/** How far after a round the month can stand in which it is to be held. */
const AHEAD = 40;

/** A round with the place in the text that tells it. */
interface Told {
  readonly round: Round;
  readonly at: number;
}

/**
 * The round that a text is about; null where nothing tells it. The first of these that there is:
 * 1. a round named or dated in the opening as the text's own (`pick`);
 * 2. any other round that is named, then any other whose days the opening gives;
 * 3. a round that ended just before a day of the title: a newsroom's date;
 * 4. the round of the days at the end: a signature;
 * 5. the one round that a day of the title without a year fits.
 */
export function findRoundIn(
  folded: Folded,
  pack: LanguagePack,
  vocabulary: Vocabulary,
  calendar: Calendar,
): Round | null {
  const { source } = folded;
  const opening = foldedOffset(folded, Math.min(OPENING, source.length));
  // Behind the opening one known round is enough, where the opening names none.
  const mentions = readRounds(
    folded,
    pack,
    wordsIn(vocabulary.process.words, pack.id),
    (mention) => mention.start >= OPENING && toTold(mention, calendar).length > 0,
  );
  const dates = readMentions(folded, 0, opening, pack.dates, null);
  // For months without a year: which year they are read in does not matter here.
  const anyYear = calendar.rounds[0] ? toDayNumber(calendar.rounds[0].startOn) : null;
  const withMonths = readMentions(folded, 0, opening, pack.dates, anyYear);
  const isBeside = besideTest(source, pack);
  const numbered = mentions.flatMap((mention) => toTold(mention, calendar));
  const named = numbered.filter(({ at }) => at < OPENING);
  const own = named.filter(({ at }) => !isBeside(at) && !isAhead(at, mentions, withMonths, source));
  const allDays = dates.flatMap((date) => onDaysOf(date, calendar.rounds));
  const days = allDays.filter(({ at }) => !isBeside(at));
  return (
    pick(own, named, days, source) ??
    numbered[0]?.round ??
    days[0]?.round ??
    justReported(dates, calendar) ??
    signed(folded, pack, calendar) ??
    allDays[0]?.round ??
    ofDaysWithoutYear(folded, opening, pack, calendar)
  );
}

/**
 * Of the rounds that are named as the text's own: the first, where its days stand in the opening or it stands in the title line; else the round
 * whose days stand in the title; else another whose days stand in the opening; else the first.
 * @param own rounds named, but not as the one before or the one to come
 * @param named all that are named in the opening
 * @param days rounds whose days stand in the opening
 */
function pick(own: readonly Told[], named: readonly Told[], days: readonly Told[], source: string): Round | null {
  const [first] = own;
  const isDated = ({ round }: Told) => days.some((each) => each.round === round);
  if (first && isDated(first)) return first.round;
  const ofTitle = days.find(({ at }) => at < TITLE);
  if (ofTitle) {
    const isBefore = ofTitle.at < (named[0]?.at ?? Infinity);
    if (!isBefore && first && isInTitle(first, source)) return first.round;
    if (isBefore || named.some(({ round }) => round === ofTitle.round)) return ofTitle.round;
  }
  return (own.find(isDated) ?? first ?? named[0])?.round ?? null;
}

/** The round of the last days at a text's end. */
function signed(folded: Folded, pack: LanguagePack, calendar: Calendar): Round | undefined {
  const from = foldedOffset(folded, Math.max(0, folded.source.length - CLOSING));
  const found = readMentions(folded, from, folded.text.length, pack.dates, null);
  return found.flatMap((date) => onDaysOf(date, calendar.rounds)).at(-1)?.round;
}

/** In the first line, where it is a line and no paragraph. */
function isInTitle({ at }: Told, source: string): boolean {
  const body = source.trimStart();
  const end = body.indexOf('\n');
  return end > 0 && end < TITLE / 2 && at < source.length - body.length + end;
}

function toTold({ number, start }: RoundMention, { rounds }: Calendar): Told[] {
  const round = rounds.find((each) => each.number === number);
  return round ? [{ round, at: start }] : [];
}

/** Ends what a word before a round can be said of. */
const CUT = /[.,،\n:؛;]/;

/** True for a place right after a word such as "after" or "since", with no mark between. A letter joined to the word (و, ف) is passed over. */
function besideTest(source: string, { rounds: { beside } }: LanguagePack): (at: number) => boolean {
  const words = new Set(beside.map(foldText));
  return (at) => {
    const before =
      source
        .slice(Math.max(0, at - BESIDE), at)
        .split(CUT)
        .at(-1) ?? '';
    const found = foldText(before).match(/[\p{L}\p{N}]+/gu) ?? [];
    return found.some((word) => words.has(word) || words.has(word.slice(1)));
  };
}

/** "The 15th round in March": a month or more, not the days of a round, says when one is to be held. */
function isAhead(
  at: number,
  mentions: readonly RoundMention[],
  dates: readonly DateMention[],
  source: string,
): boolean {
  const end = mentions.find(({ start }) => start === at)?.end ?? at;
  const date = dates.find(({ start }) => start >= end && start - end < AHEAD);
  if (!date || /[.\n؛;]/.test(source.slice(end, date.start))) return false;
  return date.precision !== 'day' && date.precision !== 'range';
}

function onDaysOf({ earliest, latest, start }: DateMention, rounds: readonly Round[]): Told[] {
  if (earliest === null || !isFewDays(earliest, latest)) return [];
  const round = rounds.find(({ startOn, endOn }) => startOn <= (latest ?? earliest) && earliest <= endOn);
  return round ? [{ round, at: start }] : [];
}

/** The round that ended up to three days before a day of the title. */
function justReported(dates: readonly DateMention[], { rounds }: Calendar): Round | undefined {
  const days = dates.filter(({ start, precision }) => start < TITLE && precision === 'day');
  return days
    .flatMap(({ earliest }) =>
      rounds.filter(({ endOn }) => earliest !== null && endOn < earliest && earliest <= addDays(endOn, REPORTED_FOR)),
    )
    .at(0);
}

/** The one round that the days of a title fit which have no year; null where they fit none or several. */
function ofDaysWithoutYear(folded: Folded, end: number, { dates }: LanguagePack, { rounds }: Calendar): Round | null {
  const isFit = (round: Round) =>
    readMentions(folded, 0, end, dates, toDayNumber(round.endOn)).some(
      (date) =>
        date.start < TITLE &&
        (date.precision === 'day' || date.precision === 'range') &&
        onDaysOf(date, [round]).length > 0,
    );
  const fit = rounds.filter(isFit);
  return fit.length === 1 ? (fit[0] ?? null) : null;
}

/** A day or a few: a month or a year names no round. */
function isFewDays(earliest: string, latest: string | null): boolean {
  return (
    latest !== null &&
    earliest.slice(0, 7) === latest.slice(0, 7) &&
    Number(latest.slice(8)) - Number(earliest.slice(8)) <= 4
  );
}
