import type { Rule } from '../../common/rule';
import { ASSESSMENT } from '../../common/rules/verdicts';

const ROUND = /^(?:round|rounds|astana|format|edition)$/;
const BODY: ReadonlySet<string> = new Set(
  (
    'presidents president ministers minister leaders summit committee group commission session sessions putin ' +
    'erdogan raisi rouhani experts delegation forum conference'
  ).split(' '),
);

/** "Held consultations with the envoy", "their presidents met in July": what the parties' own people did is told as a fact. */
export const heldByThem: Rule = {
  id: 'held-by-them',
  confidence: 0.65,
  read({ act, clause: { head, frame, first, last }, isReport, hasPast, words, due }) {
    if (act !== 'convene' || head?.form !== 'past' || due !== null) return null;
    if (frame !== null) return ASSESSMENT;
    if (!isReport && head.at - first <= 1) return ASSESSMENT;
    if (!hasPast) return null;
    let isBody = false;
    for (let at = first; at <= Math.min(last, head.at + 3); at++) {
      const text = words[at]?.info.text ?? '';
      if (ROUND.test(text)) return null;
      isBody ||= BODY.has(text);
    }
    return isBody ? ASSESSMENT : null;
  },
};
