import type { ReviewState } from '@/lib/domain/commitment';
import type { ClauseKind, SourceKind, Strength } from '@/lib/domain/document';
import type { DateRole, Precision } from '@/lib/domain/due-date';
import type { Event } from '@/lib/domain/calendar';
import type { Relation } from '@/lib/domain/follow-up';

// Every list is complete: a word that is missing here is an error of types.
const complete = <W extends string>(words: Record<W, true>) => Object.keys(words) as W[];

export const SOURCE_KINDS = complete<SourceKind>({ official: true, press: true, summary: true });
export const CLAUSE_KINDS = complete<ClauseKind>({
  commitment: true,
  appeal: true,
  position: true,
  assessment: true,
  courtesy: true,
  context: true,
});
export const STRENGTHS = complete<Strength>({ decision: true, intent: true, hortatory: true });
export const REVIEW_STATES = complete<ReviewState>({ machine: true, coded: true, reviewed: true });
export const DATE_ROLES = complete<DateRole>({ due: true, reference: true, 'event-past': true });
export const CERTAINTIES = complete<Event['certainty']>({ sourced: true, 'from-memory': true });
export const PRECISIONS = complete<Precision>({
  day: true,
  range: true,
  week: true,
  'half-month': true,
  month: true,
  quarter: true,
  third: true,
  'half-year': true,
  year: true,
  vague: true,
});
export const RELATIONS = complete<Relation>({
  fulfils: true,
  'fulfils-late': true,
  progresses: true,
  reiterates: true,
  reschedules: true,
  'sets-back': true,
});
