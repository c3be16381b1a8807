import { loadCorpus } from '@/prisma/corpus';
import type { ClauseReading } from '@/lib/domain/document';
import type { DueDate } from '@/lib/domain/due-date';
import { trace } from '@/lib/tracing/trace';
import type { TracedDocument } from '@/lib/tracing/tracing';
import { ANSWERED } from './pairs/answered';
import type { Pair } from './pairs/pair';
import { RARER } from './pairs/rarer';
import { TOLD_APART } from './pairs/told-apart';
import { UNANSWERED } from './pairs/unanswered';

const { vocabulary, calendar: shipped } = loadCorpus();
const guarantors = vocabulary.parties.filter(({ isGuarantor }) => isGuarantor).map(({ id }) => id);

/** Two rounds a year apart, and no events: only words answer words. */
const [pattern] = shipped.rounds;
const calendar = {
  ...shipped,
  events: [],
  rounds: ['2020-01-20', '2021-01-20'].map((day, i) => ({
    ...pattern!,
    id: `r${i}`,
    number: i + 1,
    startOn: day,
    endOn: day,
  })),
};

function dueOn(day: string | undefined): DueDate | null {
  if (day === undefined) return null;
  const days = day === 'vague' ? null : day;
  const precision = days === null ? 'vague' : 'day';
  return { edtf: days, earliest: days, latest: days, precision, isApproximate: false, start: 0, end: 0, words: '' };
}

function document(round: number, words: string, coding: Partial<ClauseReading>): TracedDocument {
  const language = /[\u0621-\u064A]/.test(words) ? 'ar' : 'en';
  const [roundId, day] = [`r${round}`, calendar.rounds[round]!.endOn];
  const text = `${words}.`;
  const clause: ClauseReading = {
    id: 'c1',
    start: 0,
    end: words.length,
    article: 0,
    kind: 'commitment',
    strength: null,
    themes: [],
    parties: [],
    speaker: null,
    due: null,
    dates: [],
    rules: [],
    confidence: 1,
    ...coding,
  };
  const reading = { version: 'pairs', language, roundId, day, articles: [], clauses: [clause] } as const;
  return { key: `d${round}.${language}`, kind: 'official', roundId, day, language, text, reading };
}

function answerTo({ theme, promise, strength = 'decision', due, parties = guarantors, ...later }: Pair): string | null {
  const { kind = 'assessment', on } = later;
  const isPromise = kind === 'commitment';
  const from = document(0, promise, { themes: [theme], strength, parties, due: dueOn(due) });
  const to = document(1, later.later, {
    themes: [theme],
    kind,
    strength: isPromise ? strength : null,
    parties: isPromise ? (later.laterParties ?? guarantors) : [],
    due: dueOn(later.laterDue),
    dates: on === undefined ? [] : [{ ...dueOn(on)!, role: 'event-past', rule: '' }],
  });
  return trace([from, to], calendar, vocabulary).followUps.find(({ from: at }) => at === 0)?.relation ?? null;
}

describe('a promise and words of a later round', () => {
  test.each(
    [...ANSWERED, ...UNANSWERED, ...RARER, ...TOLD_APART].map(
      (pair) => [`${pair.promise} → ${pair.later}`, pair] as const,
    ),
  )('%s', (_, pair) => {
    expect(answerTo(pair)).toBe(pair.answer);
  });
});
