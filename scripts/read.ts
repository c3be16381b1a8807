import { loadCorpus } from '../prisma/corpus.js';
import { manifestSchema, toEvents, toRounds } from '../lib/api/corpus';
import type { Calendar } from '../lib/domain/calendar';
import { trace } from '../lib/tracing/trace';
import { readArguments } from './read/arguments';
import { listInputs, readJson } from './read/inputs';
import { jsonPieces } from './read/print-json';
import { tableLines } from './read/print-table';
import { readInput } from './read/read-inputs';

/** From this many files on, progress is told. */
const MANY_FILES = 20;
const TELL_EVERY = 100;

const tell = (line: string) => console.error(line);

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  const inputs = listInputs(given.paths);
  const corpus = loadCorpus();
  const calendar = given.calendarFile === null ? corpus.calendar : readCalendar(given.calendarFile, corpus.process);
  const { vocabulary } = corpus;
  const documents = inputs.map((input, i) => {
    if (inputs.length >= MANY_FILES && i % TELL_EVERY === 0) tell(`reading ${i + 1} of ${inputs.length} …`);
    return readInput(input, { vocabulary, calendar }, given, tell);
  });
  const tracing = trace(documents, calendar, vocabulary);
  if (given.isJson) await print(jsonPieces(documents, tracing, calendar));
  else await print(withNewlines(tableLines(documents, tracing)));
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

function* withNewlines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

async function print(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
main().catch((error: unknown) => {
  tell(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  process.exitCode = 1;
});
