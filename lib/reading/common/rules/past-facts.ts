import type { Rule } from '../rule';
import { ASSESSMENT, CONTEXT, DECISION, POSITION } from './verdicts';

/** "has been at work since January": a present that goes on from a past day tells how a thing stands. */
export const since: Rule = {
  id: 'since',
  confidence: 0.6,
  read({ act, clause, dates, due, isReport, hasMatter }) {
    if (clause.head?.form !== 'present' || due !== null || (isReport && !hasMatter)) return null;
    const goesOn = act === 'do' || act === 'endeavour' || act === 'light';
    return goesOn && dates.some(({ role }) => role === 'event-past') ? ASSESSMENT : null;
  },
};

/** "opened the session": what somebody did at a meeting is the reporter's background. */
export const atMeeting: Rule = {
  id: 'at-meeting',
  confidence: 0.6,
  read: ({ act, clause, isReport, hasMatter, has, speaker }) =>
    act === 'achieve' && isReport && clause.frame === null && speaker === null && !hasMatter && has('event')
      ? CONTEXT
      : null,
};

/** "was handed over", "they withdrew": in the parties' own text a past act of any verb tells what became of a promise. */
export const pastFact: Rule = {
  id: 'past-fact',
  confidence: 0.6,
  read({ act, clause, chain, isReport, hasMatter, due, speaker, isConditional }) {
    if (clause.head?.form !== 'past') return null;
    if (isConditional && clause.frame !== null) return POSITION;
    // "the meetings took place behind closed doors": the reporter's own words
    const isAside = isReport && clause.frame === null && !hasMatter;
    if (act === 'light' && chain.isAction && !isAside) return ASSESSMENT;
    if (act !== 'do' && act !== 'light' && act !== 'endeavour') return null;
    // "moved the matter to the round of April": what is done today for a day to come is decided
    const isSet = due !== null && due.latest !== null;
    if (isSet && clause.frame === null && speaker === null) return DECISION;
    return isAside ? null : ASSESSMENT;
  },
};
