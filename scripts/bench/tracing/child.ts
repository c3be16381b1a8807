import { loadCorpus } from '../../../prisma/corpus.js';
import type { Calendar, Round } from '../../../lib/domain/calendar';
import { addDays } from '../../../lib/domain/iso-day';
import { readDocument } from '../../../lib/reading/read-document';
import { trace } from '../../../lib/tracing/trace';
import type { TracedDocument } from '../../../lib/tracing/tracing';
import { realText } from '../reading/real-text';

/** What a child process measured: processor milliseconds of tracing alone, and the memory of reading and tracing. */
export interface TracedFigures {
  rounds: number;
  clauses: number;
  followUps: number;
  traceMs: number;
  peakMegabytes: number;
}

const CLAUSES_A_ROUND = 100;
const BYTES = 11_000;
const DAYS_BETWEEN = 9;
const FIRST_DAY = '2000-01-01';

/** `child.ts ROUNDS`: as many rounds with a document of a hundred clauses each, every other one in English, traced. */
function main(count: number): TracedFigures {
  const { calendar: shipped, vocabulary } = loadCorpus();
  const [pattern] = shipped.rounds;
  if (!pattern) throw new Error('the corpus has no round');
  const calendar = { events: shipped.events, rounds: Array.from({ length: count }, (_, at) => roundAt(pattern, at)) };
  const documents = calendar.rounds.map((round, at) => documentOf(round, at, calendar));
  const before = process.cpuUsage();
  const { followUps } = trace(documents, calendar, vocabulary);
  const { user, system } = process.cpuUsage(before);
  return {
    rounds: count,
    clauses: documents.reduce((sum, { reading }) => sum + reading.clauses.length, 0),
    followUps: followUps.length,
    traceMs: (user + system) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };

  function documentOf(round: Round, at: number, rounds: Calendar): TracedDocument {
    const language = at % 2 ? 'en' : 'ar';
    const text = realText(language, BYTES * (language === 'ar' ? 2 : 1), at + 1);
    const options = { calendar: rounds, vocabulary, language, roundId: round.id, day: round.endOn } as const;
    const reading = readDocument(text, options);
    const clauses = reading.clauses.slice(0, CLAUSES_A_ROUND);
    const key = `d${at}.${language}`;
    return {
      key,
      kind: 'official',
      roundId: round.id,
      day: round.endOn,
      language,
      text,
      reading: { ...reading, clauses: clauses.map((clause) => ({ ...clause, id: `${key}#${clause.id}` })) },
    };
  }
}

function roundAt(pattern: Round, at: number): Round {
  const day = addDays(FIRST_DAY, at * DAYS_BETWEEN);
  return { ...pattern, id: `r${at + 1}`, code: `R${at + 1}`, number: at + 1, startOn: day, endOn: day };
}

console.log(JSON.stringify(main(Number(process.argv[2]))));
