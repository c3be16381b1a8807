import type { ClauseDraft, Head } from '../common/clause';
import type { Act } from '../common/word-info';
import { GAP, type Word } from '../common/words';

const FARTHEST = 12;
const PREPOSITIONS = new Set([
  'في',
  'من',
  'الي',
  'علي',
  'عن',
  'مع',
  'بشان',
  'خلال',
  'قبل',
  'بعد',
  'لدي',
  'عبر',
  'ضمن',
  'تحت',
]);

/** Where a head's subject can stand: before it up to "that" or the clause's start, and after it up to what it governs. */
export function subjectSpans(words: readonly Word[], head: Head, clause: ClauseDraft): [number, number][] {
  if (isLabel(words, head)) return [[startOfSubject(words, head, clause), head.at]];
  const before: [number, number] = [startOfSubject(words, head, clause), head.at - 1];
  if (head.form === 'noun' && OBJECT_FIRST.has(head.act)) return [];
  return carriesSubject(head) ? [before] : [before, [head.at + 1, endOfSubject(words, head, clause)]];
}

/** "Lavrentiev: …": no verb says it, and the last word before the colon belongs to the name. */
function isLabel(words: readonly Word[], { at, act }: Head): boolean {
  if (act !== 'say' || ((words[at + 1]?.gap ?? 0) & GAP.colon) === 0) return false;
  return !(words[at]?.info.senses.some((sense) => sense.act === 'say') ?? false);
}

/** The noun is followed by whom it is about: the appeal to the United Nations, the thanks to Kazakhstan. */
const OBJECT_FIRST: ReadonlySet<Act> = new Set<Act>([
  'appeal',
  'welcome',
  'condemn',
  'thank',
  'support',
  'review',
  'note',
]);

/** A verb before its subject is singular: one in the plural or the first person has its subject in its ending. */
function carriesSubject({ form, person }: Head): boolean {
  const isVerb = form === 'past' || form === 'present' || form === 'future';
  return isVerb && (person === 'we' || person === 'they' || person === 'I');
}

function startOfSubject(words: readonly Word[], head: Head, clause: ClauseDraft): number {
  let at = head.at;
  while (at > clause.first && head.at - at < FARTHEST) {
    const before = words[at - 1]?.info;
    if (!before || before.marks.has('that') || PREPOSITIONS.has(before.text)) return at;
    at--;
  }
  return at;
}

function endOfSubject(words: readonly Word[], head: Head, clause: ClauseDraft): number {
  const limit = Math.min(clause.last, head.at + FARTHEST);
  for (let at = head.at + 1; at <= limit; at++) {
    const word = words[at];
    if (!word || word.gap & GAP.colon) return at - 1;
    const { info } = word;
    const isOffice = (info.text === 'في' || info.text === 'باسم') && (words[at - 1]?.info.marks.has('person') ?? false);
    if (isOffice || (info.text === 'في' && namesText(words, at + 1))) continue;
    if (info.marks.has('that') || info.marks.has('relative') || PREPOSITIONS.has(info.text)) return at - 1;
    if (info.prefix === 'ب' || (info.marks.has('action') && !info.isDefinite)) return at - 1;
    if (info.isOwned && info.senses.some(({ form }) => form === 'noun')) return at - 1;
  }
  return limit;
}

/** In the statement, in a document: what is said there is said in the common voice. */
function namesText(words: readonly Word[], at: number): boolean {
  const marks = words[at]?.info.marks;
  return (marks?.has('statement') || marks?.has('instrument')) ?? false;
}
