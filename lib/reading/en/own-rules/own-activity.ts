import type { Rule } from '../../common/rule';
import { HORTATORY } from '../../common/rules/verdicts';

const HOLDING =
  /^(?:resumption|holding|convening|convocation|launch|start|beginning|continuation|reconvening|organi[sz]ation|commencement|conclusion|completion)$/;
const BODY =
  /^(?:committee|commission|group|session|sessions|round|meeting|meetings|summit|conference|talks|body|consultations)$/;
const REACH = 12;

/** "called for the soonest resumption of the work of the Committee": a call that its own body go on. */
export const ownActivity: Rule = {
  id: 'own-activity',
  confidence: 0.75,
  read({ act, clause: { head, last }, words, isAddressed, speaker }) {
    if (act !== 'appeal' || !head || speaker !== null || isAddressed) return null;
    for (let at = head.at + 1; at <= Math.min(last, head.at + 5); at++) {
      if (!HOLDING.test(words[at]?.info.text ?? '')) continue;
      for (let i = at + 1; i <= Math.min(last, at + REACH); i++)
        if (BODY.test(words[i]?.info.text ?? '')) return HORTATORY;
    }
    return null;
  },
};
