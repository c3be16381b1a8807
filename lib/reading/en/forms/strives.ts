import type { GrammarForm } from '../../common/reading-language';
import type { Word } from '../../common/words';
import type { ClauseDraft } from '../../common/clause';
import { gapAt, groupStart, isLink, place, textAt } from './place';

/** Words between a subject and the "to" of what it is to do, at most: "are of one mind to", "look to". */
const LONGEST_PREDICATE = 7;
/** With these "to" begins no act of theirs. */
const NO_STRIVING: ReadonlySet<string> = new Set(
  (
    'according due thanks prior up used owing regard respect seem seems appear appears happen happened refer ' +
    'refers referred belong belongs amount unable fail failed failing refuse refused refuses reluctant unwilling ' +
    'loath decline declined declines able free obliged likely unlikely hesitant slow forced compelled made said ' +
    'reported supposed entitled opposed hostile grateful pleased glad sorry how where what whether when need ' +
    'needs needed ought had has have about not no never told asked urged invited called pressed meant left back ' +
    'return returned returning came come went go gone gathered met sat turned turn began begin started start ' +
    'managed helped help served serve enough too time want rather like object objected objects respond responded ' +
    'listened listen paid pay gave give given sent send hand handed brought bring limited restricted attributed ' +
    'close closer contrary pertinent relevant vital essential important necessary crucial'
  ).split(' '),
);
const NO_VERBS: ReadonlySet<string> = new Set(
  (
    'the a an their its his her our all any both this that these those each other others such whom which what ' + 'date'
  ).split(' '),
);
const NO_VERB_SHAPE = /^(?:[a-z]+(?:ing|tion|ment|ity)|[0-9].*)$/;
const isNoVerb = (text: string): boolean => NO_VERBS.has(text) || NO_VERB_SHAPE.test(text);
const ABILITY = /^(?:can|could|may|might|must|should|cannot|did|does|do|was|were|had|been)$/;

/** "The three countries look to widen", "they are of one mind to see": whatever the verb, what they tend to is theirs to do. */
export const strives: GrammarForm = {
  id: 'en/strives',
  read(words, at, clause) {
    if (textAt(words, at) !== 'to' || !isFree(clause, at)) return null;
    if (isNoVerb(textAt(words, at + 1)) || NO_STRIVING.has(textAt(words, at - 1))) return null;
    const subject = subjectEnd(words, at, clause);
    if (subject === null || subject + 1 >= at) return null;
    return place(words, { at, act: 'intend', form: 'adjective', person: null }, groupStart(words, subject + 1), clause);
  },
};

/** Nothing heads the clause, or only what reports it. */
const isFree = ({ head, frame }: ClauseDraft, at: number): boolean =>
  head === null || (head.act === 'say' && frame === null && head.at < at);

/** The last word of a common subject near before the "to", with a verb and no other subject between. */
function subjectEnd(words: readonly Word[], to: number, { first }: ClauseDraft): number | null {
  for (let at = to - 1; at >= first && to - at <= LONGEST_PREDICATE; at--) {
    const info = words[at]?.info;
    if (!info || ABILITY.test(info.text) || info.marks.has('relative') || info.marks.has('not')) return null;
    if (gapAt(words, at + 1) !== 0 && at + 1 < to) return null;
    if (isCommon(words, at)) return isSubject(words, at, first) ? at : null;
  }
  return null;
}

const isCommon = (words: readonly Word[], at: number) => {
  const marks = words[at]?.info.marks;
  return (marks?.has('common') || marks?.has('guarantor') || textAt(words, at) === 'they') ?? false;
};

/** Nothing but its own determiners stands before it in the clause: no preposition of which it is the object. */
function isSubject(words: readonly Word[], at: number, first: number): boolean {
  for (let i = at - 1; i >= first && at - i <= 4; i--) {
    if (/^(?:the|all|both|these|those|two|three|four|said|that|says|guarantor)$/.test(textAt(words, i))) continue;
    return isLink(words, i) || gapAt(words, i + 1) !== 0;
  }
  return true;
}
