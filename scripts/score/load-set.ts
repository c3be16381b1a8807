import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@/lib/domain/language';
import type { LabelledDates, LabelledFollowUp, LabelledItem, LabelledText, LabelledTexts } from './labelled';
import type { SetSource } from './sets';

interface DocumentFile {
  documents: { id: string; file: string; round: number; items: LabelledItem[] }[];
  followUps: LabelledFollowUp[];
}

/** The texts of a set of documents or of sentences, with their labels. `root` is the project's folder. */
export function loadTexts(root: string, set: SetSource): LabelledTexts {
  const labels: unknown = JSON.parse(readFileSync(path.join(root, set.labels), 'utf8'));
  if (set.kind === 'sentences') return { texts: labels as LabelledText[], followUps: [] };
  const { documents, followUps } = labels as DocumentFile;
  const texts = documents.map(({ id, file, round, items }) => ({
    id,
    text: readFileSync(path.join(root, set.texts ?? '', file), 'utf8'),
    language: languageOf(file),
    round,
    items,
  }));
  return { texts, followUps };
}

/** The sentences of a set of dates. Where a line names no language, it is Arabic. */
export function loadDates(root: string, set: SetSource): LabelledDates[] {
  return readFileSync(path.join(root, set.labels), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ language: 'ar', ...(JSON.parse(line) as Omit<LabelledDates, 'language'>) }));
}

/** The language that a file's name ends in: `h15-en.txt`, `astana-08-communique.ar.txt`. */
function languageOf(file: string): Language {
  if (/[.-]ar\.txt$/.test(file)) return 'ar';
  if (/[.-]en\.txt$/.test(file)) return 'en';
  throw new Error(`${file}: the name must end in .ar.txt or .en.txt`);
}
