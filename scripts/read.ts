import { setFlagsFromString } from 'node:v8';
import { loadCorpus } from '../prisma/corpus.js';
import { manifestSchema, toEvents, toRounds } from '../lib/api/corpus';
import type { Calendar } from '../lib/domain/calendar';
import { traceLinks } from '../lib/tracing/trace';
import { endWithPipe } from './closed-pipe';
import { readArguments } from './read/arguments';
import { Compactor } from './read/compact';
import { listInputs, readJson } from './read/inputs';
import { jsonFormat } from './read/print-json';
import { tableFormat } from './read/print-table';
import { readInput } from './read/read-inputs';
import { Spool } from './read/spool';

/** From this many files on, progress is told. */
const MANY_FILES = 20;
const TELL_EVERY = 100;
const CHUNK = 65_536;
/** Garbage is collected when the heap has grown by a quarter; else it may grow to many times what is kept. */
const COLLECT_EARLY = '--heap-growing-percent=25';

const tell = (line: string) => console.error(line);

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  const inputs = listInputs(given.paths);
  if (inputs.length >= MANY_FILES) setFlagsFromString(COLLECT_EARLY);
  const corpus = loadCorpus();
  const calendar = given.calendarFile === null ? corpus.calendar : readCalendar(given.calendarFile, corpus.process);
  const { vocabulary } = corpus;
  const format = given.isJson ? jsonFormat(calendar) : tableFormat;
  const spool = new Spool();
  const compactor = new Compactor();
  const documents = inputs.map((input, i) => {
    if (inputs.length >= MANY_FILES && i % TELL_EVERY === 0) tell(`reading ${i + 1} of ${inputs.length} …`);
    const document = readInput(input, { vocabulary, calendar }, given, tell);
    for (const piece of format.document(document, i === 0)) spool.write(piece);
    return compactor.compact(document);
  });
  const traced = traceLinks(documents, calendar, vocabulary);
  await print(spool.pieces());
  await print(inChunks(format.links(traced)));
}

function readCalendar(file: string, processFile: Parameters<typeof toRounds>[1]): Calendar {
  const parsed = manifestSchema.partial({ events: true, documents: true }).safeParse(readJson(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${file}: is no calendar: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const manifest = { events: [], documents: [], ...parsed.data };
  return { rounds: toRounds(manifest, processFile), events: toEvents(manifest) };
}

/** Many short pieces as fewer long ones, which are printed at a fraction of the cost. */
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

async function print(pieces: Iterable<string> | AsyncIterable<Buffer>): Promise<void> {
  for await (const piece of pieces) {
    if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

endWithPipe();
main().catch((error: unknown) => {
  tell(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  process.exitCode = 1;
});
