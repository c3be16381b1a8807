import type { ClauseView } from '../../common/clause-view';
import type { Act, Form } from '../../common/word-info';
import type { Rule } from '../../common/rule';
import { CONTEXT } from '../../common/rules/verdicts';

const TOLD: ReadonlySet<Act> = new Set<Act>([
  'achieve',
  'happen',
  'be',
  'do',
  'endeavour',
  'fail',
  'convene',
  'note',
  'adopt',
]);
const BACKDROP = /^(?:process|track|format|war|conflict|uprising|crisis|unrest|platform)$/;
/** Words of the subject in which the backdrop is named. */
const REACH = 4;

/** The process itself, or the war, as a reporter's subject: "The Astana track, launched in 2017, runs alongside …". */
export const backdrop: Rule = {
  id: 'backdrop',
  confidence: 0.7,
  read({ act, isReport, isItem, clause: { head, frame, first }, words, speaker }) {
    if (!isReport || isItem || frame || speaker !== null || act === null || !TOLD.has(act)) return null;
    if (isUnclear(words, first)) return CONTEXT;
    if (isCounted(words, first, head?.form)) return CONTEXT;
    if (head === null || head.form === 'future' || words[first]?.info.text !== 'the') return null;
    for (let at = first + 1; at <= Math.min(first + REACH, head.at - 1); at++) {
      if (BACKDROP.test(words[at]?.info.text ?? '')) return CONTEXT;
      if (words[at]?.info.marks.has('governor')) return null;
    }
    return null;
  },
};

/** "It was not immediately clear who": the reporter does not know. */
const isUnclear = (words: ClauseView['words'], first: number): boolean =>
  words[first]?.info.text === 'it' &&
  words[first + 2]?.info.text === 'not' &&
  [3, 4].some((d) => /^(?:clear|known)$/.test(words[first + d]?.info.text ?? ''));

/** "It was the first time in a year that", "This is the fifteenth round". */
function isCounted(words: ClauseView['words'], first: number, form: Form | undefined): boolean {
  const text = (at: number) => words[at]?.info.text ?? '';
  if (
    form === 'future' ||
    !/^(?:it|this|that)$/.test(text(first)) ||
    !/^(?:is|was|marks|marked)$/.test(text(first + 1))
  )
    return false;
  return text(first + 2) === 'the' && /^(?:first|second|third|last|only|latest|[a-z]+th|[0-9]+)$/.test(text(first + 3));
}
