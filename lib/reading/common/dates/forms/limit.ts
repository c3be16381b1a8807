import { senseAt, skip, type DateForm, type Found, type TokenRow } from '../date-form';
import { durationAt } from '../duration-at';
import type { LimitName } from '../token';

/**
 * "قبل نهاية العام", "قبل 20 شباط", "في موعد أقصاه 15 مايو", "حتى", "by", "after", "since", "خلال العام 2024";
 * with a duration "خلال عشرة أيام", "within two months", "قبل شهرين", "بعد أسبوعين".
 */
export const limitForm: DateForm = {
  id: 'limit',
  level: 'limit',
  begins: ['limit'],
  read(row, at) {
    const limits = limitsAt(row, at);
    if (!limits) return null;
    const { limit, needsPart, next } = limits;
    const span = row.span(afterDayMarker(row, next)) ?? row.span(next);
    const duration = needsPart || limit === 'during' ? null : durationAt(row, next);
    if (duration && duration.next >= (span?.next ?? 0)) return withDuration(row, at, limit, duration);
    if (!span || (needsPart && span.expression.is !== 'part')) return null;
    if (needsPart && !isEnd(span)) return span;
    if (isToday(span)) return null;
    if (span.expression.is === 'vague') return { ...span, from: at };
    if (limit === 'since' || limit === 'from' || limit === 'within' || limit === 'during') return span;
    return { expression: { is: 'limit', limit, of: span.expression }, from: at, next: span.next };
  },
};

/** "with the end of" is a limit, "with the beginning of" the beginning. */
function isEnd({ expression }: Found): boolean {
  return expression.is === 'part' && expression.part === 'end';
}

/** "until today" says how long something has gone on. */
function isToday({ expression }: Found): boolean {
  return expression.is === 'offset' && expression.duration.count === 0;
}

/** Words that a limit has at most: every search from a token is bounded, so that reading stays linear. */
const LONGEST_LIMIT = 4;

/** One limit or several that say the same: "by no later than", "في موعد أقصاه". The first strict one decides. */
function limitsAt(row: TokenRow, at: number): { limit: LimitName; needsPart: boolean; next: number } | null {
  const first = senseAt(row, at, 'limit');
  if (!first) return null;
  let limit = first.limit;
  let next = skipFillers(row, at + 1);
  for (let words = 1; words < LONGEST_LIMIT; words++) {
    const more = first.limit === 'during' ? null : senseAt(row, next, 'limit');
    if (!more || row.tokens[next]?.hasAnd) break;
    limit = more.limit;
    next = skipFillers(row, next + 1);
  }
  return { limit, needsPart: first.needsPart && limit === first.limit, next };
}

function skipFillers(row: TokenRow, start: number): number {
  let at = start;
  while (at < start + LONGEST_LIMIT && senseAt(row, at, 'filler')) at++;
  return at;
}

/** "قبل يوم 5 أيار": the word announces the day. */
function afterDayMarker(row: TokenRow, at: number): number {
  return senseAt(row, at, 'marker')?.of === 'day' ? at + 1 : at;
}

function withDuration(
  row: TokenRow,
  at: number,
  limit: LimitName,
  { duration, next }: NonNullable<ReturnType<typeof durationAt>>,
): Found | null {
  if (limit === 'within' || limit === 'by') {
    return { expression: { is: 'stretch', duration, side: 1 }, from: at, next, isDuration: true };
  }
  const isFromNow = senseAt(row, next, 'hence') !== null;
  const isElsewhere = !isFromNow && skip(row, next, 'of', 'limit') > next;
  if (isElsewhere || (limit !== 'before' && limit !== 'after')) return null;
  const count = limit === 'before' ? -duration.count : duration.count;
  return {
    expression: { is: 'offset', duration: { ...duration, count } },
    from: at,
    next: isFromNow ? next + 1 : next,
    isDuration: limit === 'after',
  };
}
