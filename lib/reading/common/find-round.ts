import type { Calendar, Round } from '@/lib/domain/calendar';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { readMentions } from './dates/read-mentions';
import { foldedOffset, type Folded } from './fold';
import { wordsIn, type LanguagePack } from './language-pack';
import { readRounds } from './read-rounds';
import type { RoundMention } from './round-mentions';

/** Where a text says which round it is about: its title and first paragraph. */
const OPENING = 1500;
/** A day that stands this early is the text's own. */
const TITLE = 400;

/**
 * The round that a text is about: a round whose days the opening gives and whose number it names, else the round
 * of those days, else the first number named. Null where it names none.
 */
export function findRoundIn(
  folded: Folded,
  pack: LanguagePack,
  vocabulary: Vocabulary,
  calendar: Calendar,
): Round | null {
  const dated = datedRounds(folded, pack, calendar);
  const roundOf = ({ number }: RoundMention) => calendar.rounds.find((round) => round.number === number);
  const isDated = (round: Round) => dated.some((d) => d.round === round);
  const mentions = readRounds(folded, pack, wordsIn(vocabulary.process.words, pack.id), (mention) => {
    const round = roundOf(mention);
    return round !== undefined && (dated.length === 0 || isDated(round));
  });
  const named = mentions.map(roundOf).filter((round) => round !== undefined);
  const both = named.find(isDated);
  if (both) return both;
  const [first] = dated;
  const isDatedFirst = first !== undefined && first.at < Math.min(TITLE, mentions[0]?.start ?? Infinity);
  return (isDatedFirst ? first.round : named[0]) ?? first?.round ?? null;
}

interface DatedRound {
  at: number;
  round: Round;
}

/** The rounds whose days the opening gives. */
function datedRounds(folded: Folded, pack: LanguagePack, { rounds }: Calendar): DatedRound[] {
  const opening = foldedOffset(folded, Math.min(OPENING, folded.source.length));
  return readMentions(folded, 0, opening, pack.dates, null).flatMap(({ earliest, latest, start }) => {
    if (earliest === null || !sameDays(earliest, latest)) return [];
    const round = rounds.find((r) => r.startOn <= (latest ?? earliest) && earliest <= r.endOn);
    return round ? [{ at: start, round }] : [];
  });
}

/** A day or a few: a month or a year names no round. */
function sameDays(earliest: string, latest: string | null): boolean {
  return (
    latest !== null &&
    earliest.slice(0, 7) === latest.slice(0, 7) &&
    Number(latest.slice(8)) - Number(earliest.slice(8)) <= 4
  );
}
