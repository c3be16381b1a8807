import type { DateMention } from '@/lib/domain/due-date';
import type { Chain } from './chain';
import type { ClauseDraft } from './clause';
import type { ClauseView } from './clause-view';
import type { CodingContext } from './coding-context';
import { sourceSpan, type Folded } from './fold';
import type { Subject } from './subject';
import type { Voice } from './voice';
import type { Mark } from './word-info';
import { GAP, type Word } from './words';

/** What the rules see of a clause: its words with what its chain, its subjects, its voice and its article add to them. */
export function toClauseView(
  words: readonly Word[],
  clause: ClauseDraft,
  chain: Chain,
  subject: Subject,
  frameSubject: Subject | null,
  voice: Voice,
  dates: readonly DateMention[],
  hasMatter: boolean,
  { names, folded, language, article, isItem, isReport, opensList }: CodingContext,
): ClauseView {
  const from = clause.head?.at ?? clause.first;
  const speaker = frameSubject !== null && subject.isCommon ? null : voice.speaker;
  const isOwnAct = speaker !== null && (subject.isOwn || clause.head?.person === 'we');
  const named = subject.parties.length > 0 || isOwnAct ? subject.parties : (frameSubject?.parties ?? []);
  const [near, far] = addresseeSpan(chain, clause);
  const addressees = names.parties
    .find(words, near, Math.min(clause.last, far + LONGEST_NAME))
    .filter(({ value, first }) => !value.isGuarantor && first <= far);
  return {
    words,
    clause,
    chain,
    act: chain.acts.at(-1) ?? null,
    object: chain.object >= 0 ? (words[chain.object]?.info ?? null) : null,
    speaker,
    actors: isOwnAct && speaker !== null && named.length === 0 ? [speaker] : named,
    isOwnAct,
    isAddressed: addressees.length > 0 || hasMark(words, near, far, 'addressee'),
    hasPast:
      dates.some(({ role }) => role === 'event-past') || hasPastAfter(words, saidFrom(chain, clause), clause.last),
    hasPastDay: dates.some(({ role }) => role === 'event-past'),
    hasMatter,
    isConditional:
      language.isConditional(words, from, clause.last) ||
      (from > clause.first && language.isConditional(words, clause.first, Math.min(clause.first + 2, from - 1))),
    isItem,
    isOpening: article <= TOP_ARTICLES && !isItem,
    isReport: isReport && !isItem,
    opensList,
    isLast: clause.last === words.length - 1,
    lastKind: voice.lastKind,
    list: clause.first === 0 && isItem ? voice.list : null,
    dates,
    due: dates.find((date) => date.role === 'due' && !isDateline(date, words, clause, folded)) ?? null,
    has: (mark) =>
      hasMark(words, clause.head === null ? clause.first : Math.min(from, clause.first), clause.last, mark),
    source: (at) => sourceOf(words[at], folded),
    isThatAct: chain.that >= 0 && (words[chain.that + 1]?.info.senses.some(({ form }) => form === 'present') ?? false),
  };
}

/** Words of a dateline, at most: "ASTANA, Feb 16, 2018 (Agency) -". */
const LONGEST_DATELINE = 9;

/** A day before the dash of a dateline, at the head of a text's first sentence. */
function isDateline(
  { end }: DateMention,
  words: readonly Word[],
  { first, head }: ClauseDraft,
  folded: Folded,
): boolean {
  if (first !== 0 || head === null) return false;
  for (let at = 1; at <= Math.min(LONGEST_DATELINE, head.at); at++) {
    const word = words[at];
    if (word && word.gap & GAP.dash && end <= sourceSpan(folded, word.start, word.end).start) return true;
  }
  return false;
}

/** Articles at the top of a text: its title, its date line, its first paragraph. */
const TOP_ARTICLES = 3;

function sourceOf(word: Word | undefined, folded: Folded): string {
  if (!word) return '';
  const { start, end } = sourceSpan(folded, word.start, word.end);
  return folded.source.slice(start, end);
}

/** Words of a name that begins within reach. */
const LONGEST_NAME = 3;
/** Words past a need or an appeal's object among which an addressee is looked for: "international steps". */
const NEAR = 3;

/** Where an addressee can stand: between the act and its object, and beside the object. */
function addresseeSpan(chain: Chain, clause: ClauseDraft): [number, number] {
  const from = (clause.head?.at ?? clause.first) + 1;
  const act = chain.acts.at(-1);
  if (act === 'need' && chain.that < 0) return [chain.end + 1, Math.min(clause.last, chain.end + NEAR)];
  if (chain.that >= 0) return [from, Math.min(clause.last, chain.that + NEAR + 1)];
  return [from, chain.object < 0 ? clause.last : Math.min(clause.last, chain.object + 1)];
}

/** What is told begins after "that", or, where that is left out, after "said". */
function saidFrom({ that, acts }: Chain, { head }: ClauseDraft): number {
  if (that >= 0 || acts.at(-1) !== 'say') return that;
  return head?.at ?? -1;
}

function hasPastAfter(words: readonly Word[], that: number, last: number): boolean {
  if (that < 0) return false;
  for (let at = that + 1; at <= last; at++) {
    if (words[at]?.info.senses.some(({ form, person }) => form === 'past' && person !== 'he')) return true;
  }
  return false;
}

function hasMark(words: readonly Word[], from: number, to: number, mark: Mark): boolean {
  for (let at = from; at <= to; at++) if (words[at]?.info.marks.has(mark)) return true;
  return false;
}
