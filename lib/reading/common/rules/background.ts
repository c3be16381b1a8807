import type { ClauseView } from '../clause-view';
import type { Act } from '../word-info';
import type { Rule } from '../rule';
import { ASSESSMENT, CONTEXT, POSITION } from './verdicts';

/** "had decided", "source: agency", "it is mentioned that": the reporter's own words. */
export const background: Rule = {
  id: 'background',
  confidence: 0.85,
  read({ clause, words, has, hasMatter, isReport, lastKind }) {
    const opener = words[clause.first]?.info;
    const isNeed = clause.head?.act === 'need' || clause.head?.act === 'appeal';
    if (opener?.marks.has('source') || (opener?.marks.has('aside') && !isNeed)) return CONTEXT;
    // "our correspondent reports that"
    if (clause.frame !== null && !clause.isFrameInherited && words[clause.frame.at + 1]?.info.marks.has('source'))
      return CONTEXT;
    const isState = !isReport && hasMatter && clause.head?.at === clause.first && clause.head.act === 'be';
    if (opener?.marks.has('already') && has('already') && !isState) return CONTEXT;
    if (clause.isFrameInherited && clause.frame?.form === 'present' && lastKind === 'context') return CONTEXT;
    const { head } = clause;
    const isSaid = head?.act === 'say' && head.form === 'present' && head.at === clause.first;
    return isSaid && clause.frame === null && head.person === 'he' ? CONTEXT : null;
  },
};

const OPENING: ReadonlySet<Act> = new Set<Act>(['happen', 'convene', 'light']);
/** Words around the verb in which the meeting stands, and those behind the meeting in which a committee would. */
const BEFORE = 4;
const BEHIND = 12;
const OF_ORGAN = 4;

/** "The sixteenth round ended on Thursday in": how a text about a meeting begins. Not a session of a committee. */
export const opening: Rule = {
  id: 'opening',
  confidence: 0.75,
  read({ act, isOpening, clause: { head, frame, first, last }, words, due }) {
    if (!isOpening || frame !== null || head?.form !== 'past' || act === null || !OPENING.has(act) || due) return null;
    const from = Math.max(first, head.at - BEFORE);
    const to = Math.min(last, head.at + BEHIND);
    for (let at = from; at <= to; at++) {
      if (!words[at]?.info.marks.has('event')) continue;
      for (let i = at + 1; i <= at + OF_ORGAN; i++) if (words[i]?.info.marks.has('organ')) return null;
      return CONTEXT;
    }
    return null;
  },
};

const LISTING: ReadonlySet<Act> = new Set<Act>(['decide', 'adopt', 'pledge', 'intend', 'appeal', 'declare', 'say']);

/** "agreed on the following:" says nothing yet: its items do. */
export const listOpener: Rule = {
  id: 'list-opener',
  confidence: 0.85,
  read({ opensList, isLast, chain, act, words, clause }) {
    if (!opensList || !isLast || chain.that >= 0 || act === null || !LISTING.has(act)) return null;
    return chain.object < 0 || words[clause.last]?.info.marks.has('following') ? CONTEXT : null;
  },
};

/** What failed, stalled or was violated. */
export const failure: Rule = {
  id: 'failure',
  confidence: 0.9,
  read({ act, isConditional, clause, isReport, has }) {
    if (act !== 'fail') return null;
    // "no comment came from"
    if (isReport && clause.frame === null && has('source')) return CONTEXT;
    return isConditional || clause.head?.form === 'future' ? POSITION : ASSESSMENT;
  },
};

/** Regret over what did not happen. */
export const regret: Rule = {
  id: 'regret',
  confidence: 0.85,
  read: ({ act }) => (act === 'regret' ? ASSESSMENT : null),
};

/** Nothing heads the clause: the reporter's words, or a statement that goes on. */
export const rest: Rule = {
  id: 'rest',
  confidence: 0.5,
  read: ({ clause, isReport, opensList }) => (!opensList && (clause.frame !== null || !isReport) ? POSITION : CONTEXT),
};

/** "remains incomplete", "is still fragile": how a thing stands. */
function hasState(words: ClauseView['words'], { head, last }: ClauseView['clause']): boolean {
  for (let at = (head?.at ?? last) + 1; at <= last; at++) if (words[at]?.info.marks.has('state')) return true;
  return false;
}

/** A reporter's verb: began, took part, is. */
export const happening: Rule = {
  id: 'happening',
  confidence: 0.7,
  read: ({ act, clause, isReport, hasMatter, words }) => {
    // of a matter of the process it tells how far a thing got; of its meetings and delegations it is background
    if (act === 'happen') return isReport && !clause.frame && !hasMatter ? CONTEXT : ASSESSMENT;
    if (act !== 'be') return null;
    const isPast = clause.head?.form === 'past';
    if (hasState(words, clause) || (isPast && hasMatter))
      return isReport && !clause.frame && !hasMatter ? CONTEXT : ASSESSMENT;
    return isReport && !clause.frame ? CONTEXT : isPast ? ASSESSMENT : POSITION;
  },
};
