import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { manifestSchema, toDocuments } from '../../lib/api/corpus';
import type { SourceKind } from '../../lib/domain/document';
import type { IsoDay } from '../../lib/domain/iso-day';
import type { Language } from '../../lib/domain/language';

/** A text file to read, with what a manifest says of it. */
export interface Input {
  file: string;
  /** `astana-08-communique.ar`: the key of the manifest, or the file's name. */
  key: string;
  kind: SourceKind;
  roundId: string | null;
  day: IsoDay | null;
  language: Language | null;
}

/** The text files that paths name: files, folders of .txt files, manifests. Throws an Error that names a path that is none. */
export function listInputs(paths: readonly string[]): Input[] {
  return paths.flatMap((given) => {
    const stat = statSync(given, { throwIfNoEntry: false });
    if (!stat) throw new Error(`${given}: there is no such file or folder`);
    if (stat.isDirectory()) return ofFolder(given);
    return given.endsWith('.json') ? ofManifest(given) : [ofFile(given)];
  });
}

function ofFolder(folder: string): Input[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  if (names.length === 0) throw new Error(`${folder}: holds no .txt file`);
  return names.sort().map((name) => ofFile(path.join(folder, name)));
}

function ofFile(file: string): Input {
  const key = path.basename(file, '.txt');
  const kind = /(?:^|-)summary(?:\.|$)/.test(key) ? 'summary' : 'press';
  return { file, key, kind, roundId: null, day: null, language: null };
}

function ofManifest(file: string): Input[] {
  const parsed = manifestSchema.safeParse(readJson(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${file}: is no manifest: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  return toDocuments(parsed.data).map((document) => ({
    file: path.join(path.dirname(file), document.file),
    key: document.key,
    kind: document.kind,
    roundId: document.roundId,
    day: document.publishedOn,
    language: document.language,
  }));
}

/** Parses a JSON file. Throws an Error that names the file where it cannot. */
export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file}: cannot be read`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file}: is not JSON`);
  }
}
