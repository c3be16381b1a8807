import { readFileSync } from 'node:fs';
import type { Calendar, Round } from '../../lib/domain/calendar';
import type { DocumentReading } from '../../lib/domain/document';
import type { Vocabulary } from '../../lib/domain/vocabulary';
import { guessLanguage } from '../../lib/reading/languages';
import { readDocument } from '../../lib/reading/read-document';
import type { TracedDocument } from '../../lib/tracing/tracing';
import type { ReadArguments } from './arguments';
import { decodeText } from '../../lib/import/decode-text';
import type { Input } from './inputs';

/** A document that was read, ready for tracing. Its clause ids are unique across documents: `KEY#c7`. */
export interface ReadInput extends TracedDocument {
  file: string;
  round: Round;
}

interface Process {
  vocabulary: Vocabulary;
  calendar: Calendar;
}

/** Reads one input. Throws an Error that names the file and what to do. `tell` gets notices for people. */
export function readInput(
  input: Input,
  process: Process,
  given: ReadArguments,
  tell: (line: string) => void,
): ReadInput {
  const text = textOf(input, tell);
  const language = input.language ?? guessLanguage(text);
  if (language === null) throw new Error(`${input.file}: its language is not supported (Arabic and English are)`);
  const reading = readDocument(text, {
    ...process,
    language,
    roundId: roundIdOf(input, process.calendar, given),
    day: given.day ?? input.day ?? undefined,
    explains: given.explains,
  });
  const round = process.calendar.rounds.find(({ id }) => id === reading.roundId);
  if (!round) {
    throw new Error(
      `${input.file}: no round is named in it; name it with --round N (and its day with --date YYYY-MM-DD)`,
    );
  }
  return {
    file: input.file,
    key: input.key,
    kind: input.kind,
    roundId: round.id,
    round,
    day: reading.day ?? round.endOn,
    language,
    text,
    reading: withKey(reading, input.key),
  };
}

function withKey(reading: DocumentReading, key: string): DocumentReading {
  return { ...reading, clauses: reading.clauses.map((clause) => ({ ...clause, id: `${key}#${clause.id}` })) };
}

function roundIdOf(input: Input, { rounds }: Calendar, { roundNumber }: ReadArguments): string | undefined {
  if (roundNumber === null) return input.roundId ?? undefined;
  const round = rounds.find(({ number }) => number === roundNumber);
  if (!round)
    throw new Error(`--round ${roundNumber}: the calendar has no such round; give another with --calendar FILE`);
  return round.id;
}

function textOf({ file }: Input, tell: (line: string) => void): string {
  const { text, notice } = decoded(file);
  if (text.trim() === '') throw new Error(`${file}: is empty`);
  if (notice) tell(`${file}: ${notice}`);
  return text;
}

function decoded(file: string) {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : 'cannot be read';
    throw new Error(`${file}: ${reason}`);
  }
  try {
    return decodeText(bytes);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
