import type { Act } from '../word-info';
import type { Rule, Verdict } from '../rule';
import { ASSESSMENT, COURTESY, POSITION } from './verdicts';

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
  read: ({ act }) => (act === null ? null : (STANCES[act] ?? null)),
};

/** Praise for a host's hospitality is a courtesy. */
export const hostPraise: Rule = {
  id: 'host-praise',
  confidence: 0.85,
  read: ({ act, has }) => ((act === 'welcome' || act === 'thank') && has('host') ? COURTESY : null),
};
