import type { Calendar, Round } from '@/lib/domain/calendar';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { readMentions } from './dates/read-mentions';
import { foldedOffset, type Folded } from './fold';
import { wordsIn, type LanguagePack } from './language-pack';
import { readRounds } from './read-rounds';

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
  const numbered = calendar.rounds.filter((round) => round.number !== null);
  const mentions = readRounds(folded, pack, wordsIn(vocabulary.process.words, pack.id));
  const named = mentions
    .map(({ number }) => numbered.find((round) => round.number === number))
    .filter((r) => r !== undefined);
  const opening = foldedOffset(folded, Math.min(OPENING, folded.source.length));
  const dated = readMentions(folded, 0, opening, pack.dates, null)
    .map(({ earliest, latest, start }) => ({
      at: start,
      round: calendar.rounds.find(
        (r) =>
          earliest !== null && r.startOn <= (latest ?? earliest) && earliest <= r.endOn && sameDays(earliest, latest),
      ),
    }))
    .filter((d): d is { at: number; round: Round } => d.round !== undefined);
  const both = named.find((round) => dated.some((d) => d.round === round));
  if (both) return both;
  const [first] = dated;
  const isDatedFirst = first !== undefined && first.at < Math.min(TITLE, mentions[0]?.start ?? Infinity);
  return (isDatedFirst ? first.round : named[0]) ?? first?.round ?? null;
}

/** A day or a few: a month or a year names no round. */
function sameDays(earliest: string, latest: string | null): boolean {
  return (
    latest !== null &&
    earliest.slice(0, 7) === latest.slice(0, 7) &&
    Number(latest.slice(8)) - Number(earliest.slice(8)) <= 4
  );
}
