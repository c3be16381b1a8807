import type { Rule } from '../../common/rule';
import { POSITION } from '../../common/rules/verdicts';

/** "Such a step would endanger the truce": a would of no named party, without a day, judges. */
export const freeWould: Rule = {
  id: 'free-would',
  confidence: 0.65,
  read({ clause: { head, frame }, words, actors, due, act }) {
    if (head?.form !== 'future' || words[head.at]?.info.text !== 'would') return null;
    return frame === null && actors.length === 0 && due === null && act !== 'convene' ? POSITION : null;
  },
};
