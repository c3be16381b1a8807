import type { DateMention } from '@/lib/domain/due-date';
import type { LabelledDates } from './labelled';
import { overlap } from './place';
import { confuse, mark, newShare, NOTHING, type Confusion, type Hits, type Share } from './tally';

type Wanted = LabelledDates['expect'][number];
type Read = Pick<DateMention, 'start' | 'end' | 'earliest' | 'latest' | 'precision' | 'role'>;

/** How well the dates of a set of sentences were read. */
export interface DateScore {
  /** A date counts as right when a reading overlaps it and gives the same days, or is vague where the date is. */
  value: Hits;
  detected: Share;
  /** Asked of dates of the right value. */
  role: Share;
  /** Exactly the labelled words. */
  span: Share;
  /** Sentences without a date in which none was read. */
  negatives: Share;
  cases: Share;
  roles: Confusion;
  /** By precision: of the dates of that precision, those of the right value. */
  precisions: Map<string, Share>;
  differences: string[];
}

/** Compares the dates read in each sentence with the labelled ones; `readings` has them by the sentence's id. */
export function measureDates(
  cases: readonly LabelledDates[],
  readings: ReadonlyMap<string, readonly Read[]>,
): DateScore {
  const score = newScore();
  for (const labelled of cases) measureCase(score, labelled, readings.get(labelled.id) ?? []);
  return score;
}

function newScore(): DateScore {
  return {
    value: { right: 0, wrong: 0, missed: 0 },
    detected: newShare(),
    role: newShare(),
    span: newShare(),
    negatives: newShare(),
    cases: newShare(),
    roles: new Map(),
    precisions: new Map(),
    differences: [],
  };
}

function measureCase(score: DateScore, labelled: LabelledDates, read: readonly Read[]): void {
  const words = ({ start, end }: Pick<Read, 'start' | 'end'>) => labelled.text.slice(start, end).replaceAll('\n', ' ');
  const problems: string[] = [];
  if (labelled.expect.length === 0) mark(score.negatives, read.length === 0);
  for (const want of labelled.expect) {
    const there = read.filter((date) => overlap(date, want) > 0);
    if (measureDate(score, want, there)) continue;
    const got = there.map((date) => `${date.earliest}..${date.latest}`).join(' ') || NOTHING;
    problems.push(`${words(want)} -> ${got}, want ${want.earliest}..${want.latest} (${want.precision})`);
  }
  for (const stray of read.filter((date) => !labelled.expect.some((want) => overlap(date, want) > 0))) {
    score.value.wrong++;
    problems.push(`stray: ${words(stray)}`);
  }
  if (!mark(score.cases, problems.length === 0)) score.differences.push(`${labelled.id}: ${problems.join(' | ')}`);
}

/** True where one of the readings that overlap a date has its value. */
function measureDate(score: DateScore, want: Wanted, there: readonly Read[]): boolean {
  const hit = there.find((date) => sameValue(want, date));
  const ofPrecision = score.precisions.get(want.precision) ?? newShare();
  score.precisions.set(want.precision, ofPrecision);
  mark(ofPrecision, hit !== undefined);
  mark(score.detected, there.length > 0);
  mark(
    score.span,
    there.some((date) => date.start === want.start && date.end === want.end),
  );
  score.value.wrong += there.filter((date) => !sameValue(want, date)).length;
  score.value[hit ? 'right' : 'missed']++;
  if (hit) confuse(score.roles, want.role, hit.role);
  if (hit) mark(score.role, hit.role === want.role);
  return hit !== undefined;
}

function sameValue(want: Wanted, read: Read): boolean {
  if (want.precision === 'vague') return read.precision === 'vague';
  return read.earliest === want.earliest && read.latest === want.latest;
}
