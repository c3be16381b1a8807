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
      ? view.has('event') || hasOutcome(view)
        ? ASSESSMENT
        : POSITION
      : null;
  },
};

/** "called the raids a crime": a thing, and its name behind it. */
function isNamed({ words, clause: { head, last } }: ClauseView): boolean {
  const from = (head?.at ?? last) + 1;
  const next = words[from]?.info.text ?? '';
  // "called withdrawal of the troops the gateway to"
  if (!DETERMINER.test(next)) return !GOVERNING.test(next) && hasSecondName(words, from, last);
  for (let at = from + 1; at <= Math.min(last, from + REACH); at++) {
    const text = words[at]?.info.text ?? '';
    if (text === 'to') return false;
    if (text === 'a' || text === 'an') return true;
  }
  // "called the outcome thin"
  return last - from <= 3 && last > from + 1;
}

/** The talks or what came of them. */
function hasOutcome({ words, clause: { head, last } }: ClauseView): boolean {
  for (let at = (head?.at ?? last) + 1; at <= Math.min(last, (head?.at ?? last) + 4); at++)
    if (
      /^(?:outcome|results?|discussions?|progress|exchange|atmosphere|negotiations|statement)$/.test(
        words[at]?.info.text ?? '',
      )
    )
      return true;
  return false;
}

const GOVERNING = /^(?:for|on|upon|off|attention|in|back|out|at|to|up|again|early|by|elections?|into)$/;

/** A determiner stands behind a thing without one: its name. */
function hasSecondName(words: ClauseView['words'], from: number, last: number): boolean {
  for (let at = from + 1; at <= Math.min(last, from + REACH); at++) {
    const text = words[at]?.info.text ?? '';
    if (text === 'to') return false;
    if (/^(?:a|an|the)$/.test(text) && !(words[at - 1]?.info.marks.has('governor') ?? false)) return true;
  }
  return false;
}
