import type { Relation } from '@/lib/domain/follow-up';
import type { Status } from '@/lib/domain/status';

const STATUS_TOKENS: Readonly<Record<Status, string>> = {
  fulfilled: '--fulfilled',
  'fulfilled-late': '--late',
  'partly-fulfilled': '--fulfilled',
  'in-progress': '--progress',
  reiterated: '--reiterated',
  stalled: '--stalled',
  overdue: '--overdue',
  broken: '--overdue',
  dropped: '--dropped',
  open: '--open',
  upcoming: '--open',
};

const RELATION_TOKENS: Readonly<Record<Relation, string>> = {
  fulfils: '--fulfilled',
  'fulfils-late': '--late',
  progresses: '--progress',
  reiterates: '--reiterated',
  reschedules: '--reiterated',
  'sets-back': '--stalled',
};

/** The colour that repeats what the shape of a status says. */
export function statusColour(status: Status): string {
  return `var(${STATUS_TOKENS[status]})`;
}

/** The colour that repeats what the sign of an answer says. */
export function relationColour(relation: Relation): string {
  return `var(${RELATION_TOKENS[relation]})`;
}
