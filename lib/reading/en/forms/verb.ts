import { FRAMING, type ClauseDraft, type Head } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act, Form, Sense } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';

const FINITE: ReadonlySet<Form> = new Set<Form>(['past', 'present']);
const WEAK: ReadonlySet<Act> = new Set<Act>(['be', 'happen', 'endeavour', 'convene', 'belief']);
/** A verb after one of these is a noun, an infinitive or a passive: the call, to support, was held, jointly agreed steps. */
const BARRING = new Set([
  'the',
  'a',
  'an',
  'their',
  'its',
  'his',
  'our',
  'to',
  'was',
  'were',
  'been',
  'be',
  'being',
  'is',
  'are',
  'of',
  'for',
  'by',
  'in',
  'on',
  'with',
  'as',
  'this',
  'these',
  'such',
  'no',
  'any',
  'some',
  'all',
  'had',
  'has',
  'have',
  'not',
  'under',
  'from',
  'at',
  'previously',
  'newly',
  'recently',
]);
const ADVERBS = new Set([
  'also',
  'further',
  'jointly',
  'strongly',
  'once',
  'again',
  'then',
  'firmly',
  'unanimously',
  'thus',
  'therefore',
  'equally',
  'additionally',
  'fully',
  'highly',
]);

const text = (words: readonly Word[], at: number) => words[at]?.info.text ?? '';
const gap = (words: readonly Word[], at: number) => words[at]?.gap ?? 0;

/** The word before, past adverbs: "and also stressed". */
function skipAdverbs(words: readonly Word[], at: number): number {
  let i = at - 1;
  while (ADVERBS.has(text(words, i))) i--;
  return i;
}

/** A finite verb: "and", a comma or a new sentence before it opens a clause; after "that" it is what is reported. */
export const verb: GrammarForm = {
  id: 'en/verb',
  read(words, at, clause) {
    const sense = finite(words, at);
    if (!sense) return null;
    const head: Head = { at, ...sense };
    const before = skipAdverbs(words, at);
    if (clause.head === null) return { opensAt: null, head };
    if (isReported(words, clause, at) && !isAfterAnd(words, before)) return { opensAt: null, head, isContent: true };
    if (WEAK.has(sense.act) || (sense.form === 'present' && !isAfterAnd(words, before))) return null;
    if (isAfterAnd(words, before)) return sameTense(clause.head, sense) ? { opensAt: before, head } : null;
    if ((gap(words, before + 1) & (GAP.comma | GAP.semicolon)) !== 0) return { opensAt: before + 1, head };
    return hasOwnSubject(words, before, clause, at);
  },
};

function hasOwnSubject(words: readonly Word[], before: number, clause: ClauseDraft, at: number) {
  const sense = finite(words, at);
  if (!sense) return null;
  for (let i = before; i > (clause.head?.at ?? 0) && before - i < 8; i--) {
    if (words[i]?.info.marks.has('relative') || words[i]?.info.marks.has('that')) return null;
    if (words[i]?.info.marks.has('link') && (gap(words, i) & (GAP.comma | GAP.semicolon)) !== 0 && i < before) {
      return { opensAt: i, head: { at, ...sense } };
    }
  }
  return null;
}

const isAfterAnd = (words: readonly Word[], at: number) => words[at]?.info.marks.has('link') ?? false;

/** "reaffirmed … and underlined": a participle-like coordinate of another form goes with its noun. */
const sameTense = (head: Head, sense: Sense) => head.form === sense.form || head.form !== 'past';

function isReported(words: readonly Word[], clause: ClauseDraft, at: number): boolean {
  const { head, frame } = clause;
  if (!head || frame || !FRAMING.has(head.act)) return false;
  for (let i = head.at + 1; i <= at; i++) {
    if (i < at && words[i]?.info.marks.has('that')) return isOwnAct(words, i, at);
    if (gap(words, i) & (GAP.quote | GAP.colon)) return true;
  }
  return false;
}

/** What is reported is an act only of the process: "that they agreed". */
function isOwnAct(words: readonly Word[], that: number, at: number): boolean {
  for (let i = that + 1; i < at; i++) {
    const marks = words[i]?.info.marks;
    if (marks?.has('common') || marks?.has('guarantor')) return true;
  }
  return false;
}

function finite(words: readonly Word[], at: number): Sense | null {
  const senses = words[at]?.info.senses;
  const sense = senses?.find(({ form }) => FINITE.has(form));
  if (!sense) return null;
  const before = text(words, at - 1);
  if (at > 0 && (BARRING.has(before) || words[at - 1]?.info.marks.has('relative'))) return null;
  const isNounToo = senses?.some(({ form }) => form === 'noun') ?? false;
  return isNounToo && sense.form === 'present' && at > 0 && !isAfterAnd(words, at - 1) && !isPronoun(before)
    ? null
    : sense;
}

const isPronoun = (word: string) => word === 'they' || word === 'we' || word === 'guarantors';
