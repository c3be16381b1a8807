import type { Verdict } from '../rule';

export const DECISION: Verdict = { kind: 'commitment', strength: 'decision' };
export const INTENT: Verdict = { kind: 'commitment', strength: 'intent' };
export const HORTATORY: Verdict = { kind: 'commitment', strength: 'hortatory' };
export const APPEAL: Verdict = { kind: 'appeal' };
export const POSITION: Verdict = { kind: 'position' };
export const ASSESSMENT: Verdict = { kind: 'assessment' };
export const COURTESY: Verdict = { kind: 'courtesy' };
export const CONTEXT: Verdict = { kind: 'context' };
