import type { Rule } from '../../common/rule';
import { oneOf } from '../../common/one-of';
import { APPEAL } from '../../common/rules/verdicts';

const CALLING = new RegExp(
  `^${oneOf(`
  invit urg ask encourag request exhort press implor beseech entreat appeal task demand plead beg
  adjur remind counsel advis`)}`,
);
/** Bodies of the process itself: who asks them to meet promises it. */
const OWN_BODY: ReadonlySet<string> = new Set(
  (
    'committee commission group body subgroup session sessions round meeting experts ministers co-chairs centre ' +
    'center'
  ).split(' '),
);
const LONGEST_NAME = 8;

/** "invited Lebanon to take part in the conference": whoever is named before "to" is asked to act. */
export const askedTo: Rule = {
  id: 'asked-to',
  confidence: 0.8,
  read({ act, clause: { head, last }, words, chain }) {
    if (act !== 'appeal' || !head || chain.acts.length > 1) return null;
    const verb = words[head.at]?.info.text ?? '';
    const isCallOn = /^call/.test(verb) && /^(?:on|upon)$/.test(words[head.at + 1]?.info.text ?? '');
    if (!isCallOn && !CALLING.test(verb)) return null;
    if (!isCallOn && words[head.at + 1]?.info.text === 'for') return null;
    for (let at = head.at + (isCallOn ? 2 : 1); at <= Math.min(last, head.at + LONGEST_NAME); at++) {
      const text = words[at]?.info.text ?? '';
      if (OWN_BODY.has(text)) return null;
      if (text === 'to' && at > head.at + 1) return APPEAL;
    }
    return null;
  },
};
