import type { ClauseView } from '../../common/clause-view';
import type { Rule } from '../../common/rule';
import { HORTATORY } from '../../common/rules/verdicts';

const HOLDING: ReadonlySet<string> = new Set(
  (
    'resumption holding convening convocation launch start beginning continuation reconvening organisation ' +
    'organization commencement conclusion completion'
  ).split(' '),
);
const BODY: ReadonlySet<string> = new Set(
  (
    'committee commission group session sessions round meeting meetings summit conference talks body ' + 'consultations'
  ).split(' '),
);
const REACH = 12;

/** "called for the soonest resumption of the work of the Committee": a call that its own body go on. */
export const ownActivity: Rule = {
  id: 'own-activity',
  confidence: 0.75,
  read({ act, clause: { head, first, last }, words, isAddressed, speaker }) {
    if (act !== 'appeal' || !head || speaker !== null || isAddressed) return null;
    const isPassive =
      words[head.at + 1]?.info.text === 'for' && /^(?:is|are|was|were)$/.test(words[head.at - 1]?.info.text ?? '');
    if (isToBeHeld(words, head.at, last) || (isPassive && hasBody(words, first, head.at))) return HORTATORY;
    for (let at = head.at + 1; at <= Math.min(last, head.at + 5); at++) {
      if (!HOLDING.has(words[at]?.info.text ?? '')) continue;
      for (let i = at + 1; i <= Math.min(last, at + REACH); i++)
        if (BODY.has(words[i]?.info.text ?? '')) return HORTATORY;
    }
    return null;
  },
};

const hasBody = (words: ClauseView['words'], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (BODY.has(words[at]?.info.text ?? '')) return true;
  return false;
};

/** "would like the ninth session to be held", "press for a session to be brought together". */
function isToBeHeld(words: ClauseView['words'], head: number, last: number): boolean {
  let body = -1;
  for (let at = head + 1; at <= Math.min(last, head + 7); at++) if (BODY.has(words[at]?.info.text ?? '')) body = at;
  if (body < 0) return false;
  for (let at = body + 1; at <= Math.min(last, body + 6); at++) {
    if (words[at]?.info.text !== 'to') continue;
    const verb = words[at + 1]?.info.text ?? '';
    return (
      /^(?:meet|convene|resume|open|begin|start|reconvene)$/.test(verb) ||
      (verb === 'be' &&
        /^(?:held|convened|called|resumed|brought|summoned|opened|scheduled)$/.test(words[at + 2]?.info.text ?? ''))
    );
  }
  return false;
}
