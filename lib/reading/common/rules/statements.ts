import type { Rule } from '../rule';
import { ASSESSMENT, CONTEXT, DECISION, POSITION } from './verdicts';

/** Words between "provides" and "for", at most: the text that does. */
const TEXT_NEAR = 4;

/** "The statement provides for an exchange": what the text just agreed provides for is decided by it. */
export const provision: Rule = {
  id: 'provision',
  confidence: 0.65,
  read({ clause: { head, frame }, chain, words, object }) {
    if (head?.act !== 'say' || frame || chain.that >= 0 || chain.acts.length > 1 || !chain.isAction) return null;
    if (object?.marks.has('principle') || !(words[chain.object - 1]?.info.marks.has('governor') ?? false)) return null;
    for (let at = head.at + 1; at <= head.at + TEXT_NEAR && at < chain.object; at++) {
      if (words[at]?.info.marks.has('statement')) return DECISION;
    }
    return null;
  },
};

/** "Under the agreement the fighters are withdrawn": what an agreement lays down, told in the present. */
export const underAccord: Rule = {
  id: 'under-accord',
  confidence: 0.6,
  read({ clause: { head, first, frame }, words, act }) {
    if (head?.form !== 'present' || frame || act !== 'do' || head.at <= first) return null;
    const accord = words[first + 1]?.info;
    const isAccord =
      accord !== undefined &&
      (accord.marks.has('instrument') ||
        accord.senses.some((sense) => sense.act === 'decide' && sense.form === 'noun'));
    return words[first]?.info.marks.has('according') && isAccord ? DECISION : null;
  },
};

/** Affirms or declares that something is so, or points to it. */
export const statement: Rule = {
  id: 'statement',
  confidence: 0.75,
  read({ act, chain, hasPast, hasPastDay, object, isReport, clause, due }) {
    if (act === 'declare' && object?.marks.has('done')) return ASSESSMENT;
    // "announced that the plant has been running since May"
    if ((act === 'affirm' || act === 'declare') && chain.that >= 0 && hasPastDay && due === null) return ASSESSMENT;
    if (act === 'affirm' || act === 'express' || act === 'declare') return POSITION;
    if (act === 'point' || act === 'say') return chain.that >= 0 && !hasPast ? POSITION : ASSESSMENT;
    const isTold = act === 'light' || act === 'do' || act === 'endeavour' || act === 'planned';
    return isTold ? (isReport && !clause.frame ? CONTEXT : POSITION) : null;
  },
};

/** "said sanctions hurt", "there is no solution,” he said": English leaves "that" out, and a quotation needs none. */
export const toldDirectly: Rule = {
  id: 'told-directly',
  confidence: 0.65,
  read: ({ act, chain, hasPast }) => (act === 'say' && chain.that < 0 && !hasPast ? POSITION : null),
};
