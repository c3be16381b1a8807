import { z } from 'zod';
import type { Table } from './catalogue';

/** Raised when a backup is written otherwise than before. */
export const FORMAT = 1;
export const MANIFEST_NAME = 'datapackage.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().min(1);
const count = z.int().nonnegative();

/** A table in the package, described as a resource of a data package (https://datapackage.org). */
const resourceSchema = z.object({
  name: text,
  path: text,
  format: z.literal('jsonl'),
  mediatype: z.literal('application/x-ndjson'),
  encoding: z.literal('utf-8'),
  bytes: count,
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  rows: count,
  schema: z.object({
    fields: z.array(z.object({ name: text, type: text, databaseType: text })),
    primaryKey: z.array(text),
    foreignKeys: z.array(
      z.object({ fields: z.array(text), reference: z.object({ resource: z.string(), fields: z.array(text) }) }),
    ),
  }),
});

/** What `datapackage.json` holds: everything that is needed to read the backup, and to know that it is whole. */
export const manifestSchema = z.object({
  profile: z.literal('data-package'),
  name: z.literal('ahd-backup'),
  title: text,
  format: z.int(),
  /** The state of the schema: applied in this order, with their SHA-256. */
  migrations: z.array(z.object({ name: text, checksum: hash })),
  /** The end of the log of changes, to be noted elsewhere; null where it is empty. */
  log: z.object({ seq: text, hash }).nullable(),
  sequences: z.array(z.object({ name: text, value: z.string().regex(/^-?\d+$/), isCalled: z.boolean() })),
  leftOut: z.array(z.object({ name: text, reason: text })),
  resources: z.array(resourceSchema),
});
export type Manifest = z.output<typeof manifestSchema>;
export type Resource = Manifest['resources'][number];

/** PostgreSQL's types in the words of data packages; whatever is not here is text. */
const TYPES: Readonly<Record<string, string>> = {
  integer: 'integer',
  bigint: 'integer',
  smallint: 'integer',
  'double precision': 'number',
  real: 'number',
  numeric: 'number',
  boolean: 'boolean',
  date: 'date',
  jsonb: 'any',
  json: 'any',
};

export const pathOf = (table: string): string => `data/${table}.jsonl`;

/** Describes a table and what was written of it. */
export function toResource(table: Table, written: { bytes: number; hash: string; rows: number }): Resource {
  const typeOf = (type: string) =>
    TYPES[type] ?? (type.startsWith('timestamp') ? 'datetime' : type.endsWith('[]') ? 'array' : 'string');
  return {
    name: table.name,
    path: pathOf(table.name),
    format: 'jsonl',
    mediatype: 'application/x-ndjson',
    encoding: 'utf-8',
    bytes: written.bytes,
    hash: `sha256:${written.hash}`,
    rows: written.rows,
    schema: {
      fields: table.columns.map(({ name, type }) => ({ name, type: typeOf(type), databaseType: type })),
      primaryKey: table.primaryKey,
      foreignKeys: table.foreignKeys.map(({ fields, table: target, references }) => ({
        fields,
        reference: { resource: target === table.name ? '' : target, fields: references },
      })),
    },
  };
}
