import type { Act } from '../../common/word-info';
import type { Rule } from '../../common/rule';
import { POSITION } from '../../common/rules/verdicts';

const FACTS: ReadonlySet<Act> = new Set<Act>(['achieve', 'happen', 'do', 'be']);

/** "Sanctions, he argued, had done more harm than the earthquake": a fact as an opinion. */
export const toldOpinion: Rule = {
  id: 'told-opinion',
  confidence: 0.65,
  read: ({ clause: { frame, head }, act }) =>
    frame?.act === 'judge' && head?.form === 'past' && act !== null && FACTS.has(act) ? POSITION : null,
};
