import { loadCorpus } from '../../../prisma/corpus.js';
import type { Language } from '../../../lib/domain/language';
import { readDates } from '../../../lib/reading/read-dates';
import { readDocument } from '../../../lib/reading/read-document';
import { trace } from '../../../lib/tracing/trace';
import { denseDates } from './dense-dates';
import { manyRounds } from './many-rounds';
import { realText } from './real-text';

/** What a child process measured. Times are milliseconds of the processor, all threads counted. */
export interface Measured {
  characters: number;
  pattern: number;
  document: number;
  dates: number;
  /** Clauses that were traced, over so many rounds. */
  clauses: number;
  rounds: number;
  tracing: number;
  peakMegabytes: number;
}

const NOTHING: Measured = {
  characters: 0,
  pattern: 0,
  document: 0,
  dates: 0,
  clauses: 0,
  rounds: 0,
  tracing: 0,
  peakMegabytes: 0,
};

const DAY = '2018-05-15';
const WARM_UP = 300_000;

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The fastest of some runs: the others waited for somebody else. */
const best = (runs: number, work: (run: number) => unknown) =>
  Math.min(...Array.from({ length: runs }, (_, run) => cpuOf(() => work(run))));

/** The yardstick: one pass of a plain pattern that finds the words. */
function countWords(text: string): number {
  let words = 0;
  for (const word of text.matchAll(/[\p{L}\p{M}]+/gu)) if (word.index >= 0) words++;
  return words;
}

const peakMegabytes = () => process.resourceUsage().maxRSS / 1024;

/** Links between the clauses of many rounds. They are read first, which is not counted. */
function measureTracing(language: Language, atLeast: number): Measured {
  const { documents, calendar } = manyRounds(language, atLeast);
  const { vocabulary } = loadCorpus();
  const tracing = cpuOf(() => trace(documents, calendar, vocabulary));
  const clauses = documents.reduce((sum, { reading }) => sum + reading.clauses.length, 0);
  return { ...NOTHING, clauses, rounds: calendar.rounds.length, tracing, peakMegabytes: peakMegabytes() };
}

/** `child.ts speed|memory|dense|trace LANGUAGE BYTES RUNS`, for `trace` clauses in place of bytes: one measurement in a process of its own, as a line of JSON. */
function main([task, language, bytes, runs]: readonly string[]): Measured {
  if (language !== 'ar' && language !== 'en') throw new Error(`no language: ${language ?? ''}`);
  const [size, times] = [Number(bytes), Number(runs)];
  const { calendar, vocabulary } = loadCorpus();
  const read = (text: string, roundId: string | undefined) =>
    readDocument(text, { calendar, vocabulary, language, roundId, day: DAY });
  const dates = (text: string) => readDates(text, { language, day: DAY });
  if (task === 'trace') return measureTracing(language, size);
  const text = task === 'dense' ? denseDates(language, size) : realText(language, size);
  const measured: Measured = { ...NOTHING, characters: text.length };
  if (task === 'memory') measured.document = cpuOf(() => read(text, undefined));
  else if (task === 'dense') measured.dates = best(times, () => dates(text));
  else {
    for (let seed = 100; seed < 104; seed++) read(realText(language, WARM_UP, seed), undefined);
    // Each run has a text of its own: a reader that met the words before would have less to do.
    const texts = [text, ...Array.from({ length: times - 1 }, (_, run) => realText(language, size, run + 2))];
    const textOf = (run: number) => texts[run] ?? text;
    measured.pattern = best(times, (run) => countWords(textOf(run)));
    measured.document = best(times, (run) => read(textOf(run), undefined));
    measured.dates = best(times, (run) => dates(textOf(run)));
  }
  return { ...measured, peakMegabytes: peakMegabytes() };
}

export type Task = 'speed' | 'memory' | 'dense' | 'trace';
export type Asked = readonly [task: Task, language: Language, bytes: number, runs: number];

console.log(JSON.stringify(main(process.argv.slice(2))));
