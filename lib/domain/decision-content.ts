import type { DocumentKey } from './document';
import { isIsoDay, type IsoDay } from './iso-day';
import type { Bilingual } from './language';
import type { Status } from './status';
import type { PartyId } from './vocabulary';

export const DONE = ['yes', 'partly', 'no', 'unknown'] as const;
export const ON_TIME = ['yes', 'no', 'undated', 'unknown'] as const;
export const AS_WRITTEN = ['yes', 'partly', 'no', 'unknown'] as const;

/** Three questions that are kept apart: a thing can be done, late, and otherwise than it was written. */
export interface Answers {
  done: (typeof DONE)[number];
  onTime: (typeof ON_TIME)[number];
  asWritten: (typeof AS_WRITTEN)[number];
}

/** The answers for all who are bound (`partyId` null), or for one party where they differ. */
export interface PartyAnswers extends Answers {
  partyId: PartyId | null;
}

export const SIDES = ['supports', 'contradicts', 'mixed', 'context'] as const;
export type Side = (typeof SIDES)[number];

/** Where the words of evidence stand: at an address, as seen on a day, or in a document at hand. */
export type EvidenceSource =
  | { kind: 'address'; url: string; publisher: string; accessedOn: IsoDay | null }
  | { kind: 'clause'; documentKey: DocumentKey; start: number; end: number };

/** Words that speak for or against a status. */
export interface Evidence {
  side: Side;
  quote: string;
  /** Said by those who promised. */
  byPromisers: boolean;
  source: EvidenceSource;
}

/** What a decision says, complete or not yet. */
export interface DecisionContent {
  status: Status | null;
  holdsFrom: IsoDay | null;
  reason: Bilingual;
  answers: readonly PartyAnswers[];
  evidence: readonly Evidence[];
}

export const UNKNOWN_ANSWERS: Answers = { done: 'unknown', onTime: 'unknown', asWritten: 'unknown' };

/** How a decision begins. */
export const EMPTY_CONTENT: DecisionContent = {
  status: null,
  holdsFrom: null,
  reason: { ar: '', en: '' },
  answers: [{ partyId: null, ...UNKNOWN_ANSWERS }],
  evidence: [],
};

/** What a decision lacks before it can go to review. */
export type Lack =
  | 'status'
  | 'holds-from'
  | 'holds-from-early'
  | 'holds-from-late'
  | 'reason-ar'
  | 'reason-en'
  | 'evidence'
  | 'evidence-quote'
  | 'evidence-source'
  | 'answers';

/** Everything that a decision lacks; empty where it is complete. @param promisedOn it cannot hold from an earlier day */
export function lacksOf(content: DecisionContent, promisedOn: IsoDay, today: IsoDay): Lack[] {
  const { status, holdsFrom, reason, answers, evidence } = content;
  const lacks: [Lack, boolean][] = [
    ['status', status === null],
    ['holds-from', holdsFrom === null || !isIsoDay(holdsFrom)],
    ['holds-from-early', holdsFrom !== null && holdsFrom < promisedOn],
    ['holds-from-late', holdsFrom !== null && holdsFrom > today],
    ['reason-ar', reason.ar.trim() === ''],
    ['reason-en', reason.en.trim() === ''],
    ['evidence', evidence.length === 0],
    ['evidence-quote', evidence.some(({ quote }) => quote.trim() === '')],
    ['evidence-source', evidence.some(({ source }) => !isComplete(source))],
    ['answers', answers.filter(({ partyId }) => partyId === null).length !== 1],
  ];
  return lacks.filter(([, isLacking]) => isLacking).map(([lack]) => lack);
}

const ADDRESS = /^https?:\/\/[^\s]+$/;

function isComplete(source: EvidenceSource): boolean {
  if (source.kind === 'clause') return source.start >= 0 && source.end > source.start;
  const { url, publisher, accessedOn } = source;
  return (
    ADDRESS.test(url) && URL.canParse(url) && publisher.trim() !== '' && accessedOn !== null && isIsoDay(accessedOn)
  );
}

/** True where nobody but those who promised says so. */
export function isSelfReported(evidence: readonly Pick<Evidence, 'byPromisers'>[]): boolean {
  return evidence.length > 0 && evidence.every(({ byPromisers }) => byPromisers);
}

/** Whether two decisions say the same, whatever order their fields were kept in. */
export function saysTheSame(a: DecisionContent, b: DecisionContent): boolean {
  return JSON.stringify(toOrdered(a)) === JSON.stringify(toOrdered(b));
}

function toOrdered({ status, holdsFrom, reason, answers, evidence }: DecisionContent): unknown[] {
  return [
    status,
    holdsFrom,
    reason.ar,
    reason.en,
    answers.map(({ partyId, done, onTime, asWritten }) => [partyId, done, onTime, asWritten]),
    evidence.map(({ side, quote, byPromisers, source }) => [side, quote, byPromisers, ...toOrderedSource(source)]),
  ];
}

function toOrderedSource(source: EvidenceSource): unknown[] {
  if (source.kind === 'clause') return [source.documentKey, source.start, source.end];
  return [source.url, source.publisher, source.accessedOn];
}
