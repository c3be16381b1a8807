import type { Act } from '../word-info';
import type { Rule, Verdict } from '../rule';
import { APPEAL, ASSESSMENT, COURTESY, POSITION } from './verdicts';

const STANCES: Partial<Record<Act, Verdict>> = {
  thank: COURTESY,
  welcome: ASSESSMENT,
  note: ASSESSMENT,
  review: ASSESSMENT,
  satisfied: ASSESSMENT,
  achieve: ASSESSMENT,
  condemn: POSITION,
  concern: POSITION,
  support: POSITION,
  adhere: POSITION,
  belief: POSITION,
  judge: POSITION,
  must: POSITION,
};

/** Acts whose verb alone says the kind: thanks, welcomes, notes, discusses, condemns, believes. */
export const stance: Rule = {
  id: 'stance',
  confidence: 0.9,
  read({ act, chain, clause }) {
    // "the keeping of the promise was done": told of a past act
    const isDone =
      act === 'adhere' && clause.head?.form === 'past' && chain.acts.length === 2 && chain.acts[0] === 'light';
    return act === null ? null : isDone ? ASSESSMENT : (STANCES[act] ?? null);
  },
};

/** Words between praise and the hosting that it praises, at most. */
const HOST_NEAR = 6;

/** Praise for a host's hospitality or a mediator's efforts is a courtesy, for a centre that receives people none. */
export const hostPraise: Rule = {
  id: 'host-praise',
  confidence: 0.85,
  read({ act, words, clause, chain, hasMatter, isAddressed }) {
    if (act !== 'welcome' && act !== 'thank') return null;
    const to = Math.min(clause.last, chain.end + (hasMatter ? 2 : HOST_NEAR));
    for (let at = chain.end + 1; at <= to; at++) if (words[at]?.info.marks.has('host')) return COURTESY;
    const isOfEfforts =
      words[chain.end + 1]?.info.marks.has('effort') || words[chain.end + 2]?.info.marks.has('effort');
    return isOfEfforts && isAddressed && !hasMatter ? COURTESY : null;
  },
};

/** Thanks, praise and notes; and verbs that say little: was, had, recorded. */
const PRAISING: ReadonlySet<Act> = new Set<Act>([
  'thank',
  'welcome',
  'note',
  'point',
  'express',
  'affirm',
  'say',
  'be',
  'do',
  'light',
  'happen',
  'satisfied',
]);

/** A warm welcome, hospitality: whoever speaks of it thanks the host. */
export const hospitality: Rule = {
  id: 'hospitality',
  confidence: 0.75,
  read: ({ act, due, has }) =>
    (act === null || PRAISING.has(act)) && due === null && has('hospitality') ? COURTESY : null,
};

/** Reach of "upon" after a verb of duty: "it is incumbent on the donor countries to". */
const UPON_WHOM = 4;

/** Donors should, the international community must: others are asked to act. */
export const obligation: Rule = {
  id: 'obligation',
  confidence: 0.7,
  read({ act, clause: { head, first }, words, isAddressed, chain }) {
    if (act !== 'must' || head?.act !== 'must') return null;
    const next = words[head.at + 1]?.info;
    const isUpon = next !== undefined && (next.marks.has('governor') || next.prefix !== '');
    // "it befits the donors to", "the United Nations should"
    if (isAddressed && chain.that > head.at) return APPEAL;
    const [from, to] = isUpon ? [head.at + 1, head.at + UPON_WHOM] : [first, head.at - 1];
    for (let at = from; at <= to; at++) {
      const info = words[at]?.info;
      if (info?.marks.has('addressee') && info.text !== 'all') return APPEAL;
    }
    return null;
  },
};

/** "it pleases them to record their gratitude": nothing else is done but thanking. */
export const thanksWithin: Rule = {
  id: 'thanks-within',
  confidence: 0.65,
  read({ act, words, clause, hasMatter, due }) {
    if ((act !== 'do' && act !== 'light' && act !== 'say') || hasMatter || due !== null) return null;
    for (let at = clause.first; at <= clause.last; at++) {
      if (words[at]?.info.senses.some((sense) => sense.act === 'thank' && sense.form === 'noun')) return COURTESY;
    }
    return null;
  },
};
