import type { Rule } from '../../common/rule';
import { ASSESSMENT } from '../../common/rules/verdicts';

/** "deplored that the session broke up": what is deplored as a fact is an assessment, as a principle's breach a position. */
export const deploredFact: Rule = {
  id: 'deplored-fact',
  confidence: 0.75,
  read({ act, chain, words, clause }) {
    if (act !== 'condemn' && act !== 'concern') return null;
    const verb = words[clause.head?.at ?? clause.first]?.info.text ?? '';
    return chain.that >= 0 &&
      /^(?:deplor|lament|bemoan|not(?:e|ing)|observ|record|register|regist|learn|heard?$|hear)/.test(verb)
      ? ASSESSMENT
      : null;
  },
};
