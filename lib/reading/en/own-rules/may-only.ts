import type { Rule } from '../../common/rule';
import { POSITION } from '../../common/rules/verdicts';

/** "Only Syrians may decide": what somebody may do asks nothing of him. */
export const mayOnly: Rule = {
  id: 'may-only',
  confidence: 0.7,
  read: ({ act, clause: { head }, words }) =>
    act === 'must' && head?.act === 'must' && /^(?:may|can|cannot|could|might)$/.test(words[head.at]?.info.text ?? '')
      ? POSITION
      : null,
};
