import type { Span } from '@/lib/domain/due-date';
import { senseAt, type Tokens } from './dates/date-form';
import { toLexicon, type Entry, type Lexicon, type WrittenForms } from './dates/lexicon';
import { scanIslands, type Island } from './dates/scan-islands';
import type { Token } from './dates/token';
import { foldText, sourceSpan, type Folded } from './fold';

/** A round of the process as a text names it: "the 19th International Meeting". Offsets are of the source. */
export interface RoundMention extends Span {
  number: number;
  /** The process's name stands in it or right after it, so that no other body's meeting can be meant. */
  hasProcessName: boolean;
}

/** The words by which a language names rounds, without the process's own. */
export interface RoundLanguage {
  entries: readonly Entry[];
  writtenForms: WrittenForms;
  /** Words before a round or a day that make it another than the text's own: after, since, before. */
  beside: readonly string[];
}

const LARGEST = 199;
const LONGEST = 8;
/** How far after a round's number the process's name can stand: "on the economy in the NAME format". */
const NEAR = 60;

/** The dictionary for rounds: the language's words and the process's names. */
export function toRoundLexicon({ entries, writtenForms }: RoundLanguage, processWords: readonly string[]): Lexicon {
  const names: Entry = { gloss: 'names of the process', sense: { is: 'process' }, words: processWords };
  return toLexicon(processWords.some((name) => foldText(name) !== '') ? [...entries, names] : entries, writtenForms);
}

/**
 * Every round named in a folded text, in order: a noun with its number, or the process's name with it.
 * @param isEnough true of a mention after which no other is wanted
 */
export function findRoundMentions(
  folded: Folded,
  lexicon: Lexicon,
  processWords: readonly string[],
  isEnough: (mention: RoundMention) => boolean,
): RoundMention[] {
  const names = processWords.map(foldText).filter((name) => name !== '');
  const mentions: RoundMention[] = [];
  const isAnchor = ({ senses }: Token) => senses.some(({ is }) => is === 'round' || is === 'process');
  scanIslands(folded, 0, folded.text.length, lexicon, isAnchor, (island) => {
    for (let at = 0; at < island.length; at++) {
      const found = readRound(island, at);
      if (!found) continue;
      const [first, last] = [island[at], island[found.next - 1]];
      if (!first || !last) continue;
      const { number } = found;
      const after = folded.text.slice(last.end, last.end + NEAR).split(/[.;,]/, 1)[0] ?? '';
      const hasProcessName = found.hasProcessName || names.some((name) => after.includes(name));
      const mention = { ...sourceSpan(folded, first.coreStart, last.end), number, hasProcessName };
      mentions.push(mention);
      if (isEnough(mention)) return true;
      at = found.next - 1;
    }
    return false;
  });
  return mentions;
}

interface FoundRound {
  number: number;
  next: number;
  hasProcessName: boolean;
}

/**
 * From a token on, a number and a noun or the process's name in any order, with only such words between:
 * "الاجتماع الدولي التاسع عشر", "أستانا 8", "18th Astana meeting", "الجولة الـ 20".
 */
function readRound(island: Island, start: number): FoundRound | null {
  const row: Tokens = { tokens: island };
  let number: number | null = null;
  let hasNoun = false;
  let hasProcessName = false;
  let end = start;
  for (let at = start; at < Math.min(start + LONGEST, island.length); at++) {
    if (at > start && island[at]?.hasAnd) break;
    const isNoun = senseAt(row, at, 'round') !== null;
    const isName = senseAt(row, at, 'process') !== null;
    const value = numberAt(row, at);
    if (at === start && !isNoun && !isName && value === null) return null;
    if (value !== null && number !== null) break;
    if (isNoun && hasNoun) break;
    // "page 1, meeting …": a number in digits before its noun is the number of something else, or an amount
    if (isNoun && !hasProcessName && number !== null && senseAt(row, at - 1, 'number')) return null;
    if (value !== null) number = value;
    hasNoun ||= isNoun;
    hasProcessName ||= isName;
    if (value !== null || isNoun || isName) end = at + 1;
    else if (!isBetween(row, at)) break;
    if (number !== null && hasNoun) break;
    if (number !== null && hasProcessName && !hasNoun && !isBetween(row, at + 1) && !senseAt(row, at + 1, 'round'))
      break;
  }
  if (number === null || (!hasNoun && !isNameAndNumber(row, start, end))) return null;
  if (isOfOtherBody(row, end)) return null;
  return { number, next: end, hasProcessName };
}

/** The number of a round: an ordinal, or a number in digits. */
function numberAt(row: Tokens, at: number): number | null {
  const number = senseAt(row, at, 'number');
  const value = number ? number.value : (senseAt(row, at, 'ordinal')?.value ?? 0);
  return value >= 1 && value <= LARGEST ? value : null;
}

function isBetween(row: Tokens, at: number): boolean {
  const mark = senseAt(row, at, 'mark')?.mark;
  return (
    senseAt(row, at, 'filler') !== null ||
    senseAt(row, at, 'article') !== null ||
    mark === '-' ||
    mark === '(' ||
    mark === '.'
  );
}

/** "أستانا 8", "Astana-8": the name first, then the number in digits, with nothing but a mark between. */
function isNameAndNumber(row: Tokens, start: number, end: number): boolean {
  const isMarked = end - start === 3 && senseAt(row, start + 1, 'mark') !== null;
  return (
    senseAt(row, start, 'process') !== null &&
    senseAt(row, end - 1, 'number') !== null &&
    (isMarked || end - start === 2)
  );
}

function isOfOtherBody(row: Tokens, end: number): boolean {
  for (let at = end; at < end + 4; at++) {
    if (senseAt(row, at, 'other-body')) return true;
    if (!senseAt(row, at, 'of') && !senseAt(row, at, 'article') && !senseAt(row, at, 'filler')) return false;
  }
  return false;
}
