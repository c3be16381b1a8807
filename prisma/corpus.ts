import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import {
  manifestSchema,
  processSchema,
  titlesSchema,
  toDocuments,
  toEvents,
  toRounds,
  toVocabulary,
  type CommitmentTitle,
  type CorpusDocument,
  type ProcessFile,
} from '../lib/api/corpus';
import type { Calendar } from '../lib/domain/calendar';
import type { Vocabulary } from '../lib/domain/vocabulary';

/** A data set on disk as domain values. Texts are UTF-8, as they stand in the files. */
export interface Corpus {
  process: ProcessFile;
  vocabulary: Vocabulary;
  calendar: Calendar;
  documents: (CorpusDocument & { text: string })[];
  titles: CommitmentTitle[];
}

/** The data set that the project ships with. */
export const SHIPPED_CORPUS = path.join(import.meta.dirname, 'corpus');

/**
 * Reads `manifest.json`, `process.json`, `titles.json` and every document of a corpus folder.
 * Throws an Error that names the file and the place in it that is wrong.
 */
export function loadCorpus(folder: string = SHIPPED_CORPUS): Corpus {
  const process = readJson(folder, 'process.json', processSchema);
  const manifest = readJson(folder, 'manifest.json', manifestSchema);
  return {
    process,
    vocabulary: toVocabulary(process),
    calendar: { rounds: toRounds(manifest, process), events: toEvents(manifest) },
    documents: toDocuments(manifest).map((d) => ({ ...d, text: readFileSync(path.join(folder, d.file), 'utf8') })),
    titles: readJson(folder, 'titles.json', titlesSchema),
  };
}

function readJson<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit its schema'}`);
}
