import type { ClauseView } from '../clause-view';
import type { Rule } from '../rule';
import { APPEAL, ASSESSMENT, CONTEXT, DECISION, INTENT, POSITION } from './verdicts';

/**
 * What a minister, an envoy or a delegate says. His own side's future act is its promise; what he says of others is an assessment,
 * and of what should be, a position. Nothing that he says binds the guarantors, but a meeting of the process.
 */
export const reportedPerson: Rule = {
  id: 'reported-person',
  confidence: 0.75,
  read(view) {
    if (view.speaker === null || view.act === null) return null;
    const { act, actors, isOwnAct, speaker, clause } = view;
    const isOwn = isOwnAct || actors.length === 0 || actors.includes(speaker);
    const isFuture = clause.head?.form === 'future';
    if (act === 'intend') return isOwn ? INTENT : ASSESSMENT;
    if (act === 'pledge' || act === 'decide' || act === 'adopt') return ofPromise(view, isOwn);
    if (isFuture || act === 'planned' || act === 'convene') return ofFuture(view, isOwn);
    if (
      act === 'endeavour' &&
      clause.head?.form === 'present' &&
      !view.hasPastDay &&
      (isOwnAct || actors.includes(speaker))
    )
      return INTENT;
    if (act === 'appeal') return APPEAL;
    if (act === 'need' || act === 'must' || act === 'affirm' || act === 'point') return POSITION;
    if (act === 'happen') return clause.frame && clause.head?.form === 'past' ? ASSESSMENT : null;
    const isToCome = clause.head?.form === 'present' && view.due !== null && view.due.latest !== null;
    if (act === 'review' || act === 'note') return isToCome ? DECISION : CONTEXT;
    return null;
  },
};

/** A day of the past stands in it: since January. */
const isPastTold = ({ dates }: ClauseView): boolean => dates.some(({ role }) => role === 'event-past');

function ofPromise(view: ClauseView, isOwn: boolean) {
  const { clause, act, isOwnAct, object, chain, actors } = view;
  // "he added that they agreed": the ministers of whom he tells, and he is one of them
  if (act === 'decide' && clause.head?.person === 'they' && actors.length === 0 && chain.isAction) return DECISION;
  // "he said that they undertook" tells; "he undertook" does it
  const isHis = clause.frame === null && clause.head?.person === 'he' && isOwn;
  // "that Moscow has decided to finance": a decision of his own side, told now
  const isOwnDecision = act === 'decide' && isOwn && actors.length === 1 && chain.isAction && !isPastTold(view);
  if (clause.head?.form === 'past' && !isOwnAct && !isHis && !isOwnDecision) return ASSESSMENT;
  if (act === 'pledge' && object && !chain.isAction) return POSITION;
  return isOwn ? (act === 'pledge' && !isHis ? INTENT : DECISION) : ASSESSMENT;
}

function ofFuture({ act, clause, due, hasMatter, has }: ClauseView, isOwn: boolean) {
  const form = clause.head?.form;
  if (act === 'convene' && form === 'past' && hasMatter) return ASSESSMENT;
  if (act === 'convene') return form === 'past' || (form === 'noun' && !due) ? CONTEXT : DECISION;
  if (act === 'planned') return DECISION;
  if (act === 'be' && due && (has('ready') || clause.head?.person === 'I')) return DECISION;
  if (act === 'be' || act === 'judge') return POSITION;
  if (!isOwn) return POSITION;
  return act === 'endeavour' ? INTENT : DECISION;
}
