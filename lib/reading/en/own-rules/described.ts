import type { ClauseView } from '../../common/clause-view';
import type { Rule } from '../../common/rule';
import { ASSESSMENT, POSITION } from '../../common/rules/verdicts';

const DESCRIBING = /^(?:describ|depict|portray|characteri[sz]|liken|term)/;
const NAMING = /^(?:called|calls|calling|call|termed|terms|dubbed|dubs)$/;
const DETERMINER = /^(?:the|this|that|his|her|its|their|it|them|such|these|those|an?|[a-z]+'s)$/;
const REACH = 8;

/** "described the talks as", "called the session a step": a name for what happened judges it. */
export const described: Rule = {
  id: 'described',
  confidence: 0.7,
  read(view) {
    const { words, clause } = view;
    if (clause.head === null) return null;
    const verb = words[clause.head.at]?.info.text ?? '';
    return DESCRIBING.test(verb) || (NAMING.test(verb) && isNamed(view))
      ? view.has('event')
        ? ASSESSMENT
        : POSITION
      : null;
  },
};

/** "called the raids a crime": a thing, and its name behind it. */
function isNamed({ words, clause: { head, last } }: ClauseView): boolean {
  const from = (head?.at ?? last) + 1;
  if (!DETERMINER.test(words[from]?.info.text ?? '')) return false;
  for (let at = from + 1; at <= Math.min(last, from + REACH); at++) {
    const text = words[at]?.info.text ?? '';
    if (text === 'to') return false;
    if (text === 'a' || text === 'an') return true;
  }
  return false;
}
