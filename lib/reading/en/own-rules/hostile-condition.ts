import type { ClauseView } from '../../common/clause-view';
import type { Rule } from '../../common/rule';
import { POSITION } from '../../common/rules/verdicts';

/** What somebody else may do, and what happens then: "will respond if attacks go on". */
const HOSTILE: ReadonlySet<string> = new Set(
  (
    'attacks attack attacked shelling shelled shells shell bombings bombing bombeds bombed bombardments ' +
    'bombardment offensives offensive provocations provocation provoked violations violation violates violate ' +
    'violated breaches breached breach aggression raids raid strikes strike struck escalate escalates escalated ' +
    'escalation threats threat threatened incursions incursion hostilities terrorists terrorist fire fired ' +
    'encroachments encroachment militants crossed assaults assault fails fail failed refuses refuse refused'
  ).split(' '),
);
const CONDITION = /^(?:if|should|unless|were)$/;
const REACH = 7;

/** "If attacks went on, his country would respond": a promise that an enemy's act sets off is a threat. */
export const hostileCondition: Rule = {
  id: 'hostile-condition',
  confidence: 0.75,
  read(view) {
    const { clause, act } = view;
    if (clause.head?.form !== 'future' && act !== 'intend' && act !== 'decide') return null;
    if (act === 'convene' || act === 'planned') return null;
    return hasHostileCondition(view) ? POSITION : null;
  },
};

function hasHostileCondition({ words, clause: { first, last } }: ClauseView): boolean {
  for (let at = first; at <= last; at++) {
    const text = words[at]?.info.text ?? '';
    const isEvent = text === 'event' && words[at + 1]?.info.text === 'of';
    if (!isEvent && !(CONDITION.test(text) && (text === 'if' || at === first))) continue;
    for (let i = at + 1; i <= Math.min(last, at + REACH); i++) if (HOSTILE.has(words[i]?.info.text ?? '')) return true;
  }
  return false;
}
