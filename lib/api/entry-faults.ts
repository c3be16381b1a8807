import type { z } from 'zod';
import { entrySchema, type EntryDraft } from './catalogue-forms';

/** What is wrong with a field of a form. */
export type Problem = 'empty' | 'address' | 'day' | 'order' | 'taken' | 'source' | 'form';

export interface Fault {
  /** Path inside the entry's value: `title.ar`, `sources.0.url`. */
  path: string;
  problem: Problem;
}

const BY_MESSAGE: Record<string, Problem> = {
  empty: 'empty',
  'not a day': 'day',
  'ends before it starts': 'order',
  'names no source': 'source',
};

/** What is wrong with a form, by the schema that the server holds too; empty where it can be sent. One fault a field. */
export function faultsOf(entry: EntryDraft): Fault[] {
  const result = entrySchema.safeParse(entry);
  if (result.success) return [];
  return faultsOfIssues(result.error.issues.map((issue) => ({ ...issue, path: issue.path.slice(1) })));
}

/** One fault a field, of what a schema found. */
export function faultsOfIssues(issues: readonly z.core.$ZodIssue[]): Fault[] {
  const faults = new Map<string, Fault>();
  for (const issue of issues) {
    const path = issue.path.join('.');
    const problem = issue.code === 'invalid_format' && issue.format === 'url' ? 'address' : BY_MESSAGE[issue.message];
    if (!faults.has(path)) faults.set(path, { path, problem: problem ?? 'form' });
  }
  return [...faults.values()];
}

/** The fields that the server refused, as faults: what only it can know is that something is taken. */
export function refusedFields(fields: unknown): Fault[] {
  if (!Array.isArray(fields)) return [];
  return fields
    .filter((field): field is string => typeof field === 'string')
    .map((field) => ({ path: field.replace(/^entry\.value\./, ''), problem: 'taken' }));
}
