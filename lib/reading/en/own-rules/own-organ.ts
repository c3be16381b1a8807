import type { Rule } from '../../common/rule';
import { DECISION } from '../../common/rules/verdicts';

/** Bodies and people of those who speak: whom they ask, they charge. */
const ORGAN = /^(?:experts|technicians|teams|staffs|militaries|sappers|engineers|observers|subgroup|subcommittee)$/;
const OF_THEM = /^(?:their|our|its|technical|joint|the)$/;
const REACH = 4;

/** "request the technical teams to meet": a task that the parties give their own people. */
export const ownOrgan: Rule = {
  id: 'own-organ',
  confidence: 0.75,
  read({ act, chain, clause: { head }, words, speaker }) {
    if (act !== 'appeal' || !head || chain.acts.length !== 1 || speaker !== null) return null;
    const [first, ...rest] = Array.from({ length: REACH }, (_, i) => words[head.at + 1 + i]?.info.text ?? '');
    if (!first || !OF_THEM.test(first)) return null;
    const to = rest.indexOf('to');
    return to > 0 && rest.slice(0, to).some((word) => ORGAN.test(word)) ? DECISION : null;
  },
};
