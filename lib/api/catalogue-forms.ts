import { z } from 'zod';
import { ENTRY_KINDS } from '@/lib/domain/catalogue-entry';
import { isIsoDay } from '@/lib/domain/iso-day';
import { plainText } from './plain-text';

export const NAME_MAX = 300;
export const NOTE_MAX = 2_000;
const ADDRESS_MAX = 2_000;
const MOST_NAMES = 400;
const MOST_SOURCES = 40;
const MOST_FIGURES = 30;
const MOST_PARTIES = 60;

const filled = (max: number) =>
  plainText(max)
    .transform((text) => text.trim())
    .refine((text) => text !== '', 'empty');
const bilingual = z.strictObject({ ar: filled(NAME_MAX), en: filled(NAME_MAX) });
const nameList = z.array(filled(NAME_MAX)).max(MOST_NAMES);
const names = z.strictObject({ ar: nameList, en: nameList });
const day = z.string().refine(isIsoDay, 'not a day');
const id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const address = plainText(ADDRESS_MAX).pipe(z.url({ protocol: /^https?$/ }));
const sources = z.array(z.strictObject({ url: address, publisher: filled(NAME_MAX) })).max(MOST_SOURCES);
const prefix = z.string().regex(/^[A-Z]{1,3}$/);
const figures = z
  .record(
    z
      .string()
      .regex(/^[a-z][A-Za-z]*$/)
      .max(60),
    z.union([z.number(), z.boolean()]),
  )
  .refine((record) => Object.keys(record).length <= MOST_FIGURES, 'too many');

const endsAfterStart = { message: 'ends before it starts', path: ['endOn'] };
const isInOrder = (span: { startOn: string; endOn: string }) => span.startOn <= span.endOn;

const round = z
  .strictObject({
    id: id.nullable(),
    series: id,
    number: z.int().min(1).max(999).nullable(),
    title: bilingual,
    venue: bilingual,
    startOn: day,
    endOn: day,
    sources,
  })
  .refine(isInOrder, endsAfterStart);
const event = z
  .strictObject({
    id: id.nullable(),
    kind: id,
    title: bilingual,
    place: bilingual,
    startOn: day,
    endOn: day,
    isHeld: z.boolean(),
    certainty: z.enum(['sourced', 'from-memory']),
    figures,
    note: z.strictObject({ ar: filled(NOTE_MAX), en: filled(NOTE_MAX) }).nullable(),
    sources,
  })
  .refine(isInOrder, endsAfterStart)
  .refine(({ certainty, sources: named }) => certainty !== 'sourced' || named.length > 0, {
    message: 'names no source',
    path: ['sources'],
  });
const party = z.strictObject({
  id: id.nullable(),
  name: bilingual,
  isGuarantor: z.boolean(),
  words: names,
  spokespeople: names,
});
const theme = z.strictObject({ id: id.nullable(), name: bilingual, isProcedural: z.boolean(), words: names });
const process = z.strictObject({ id, name: bilingual, words: names });
const series = z.strictObject({ id: id.nullable(), prefix, name: bilingual });

/** An entry of a catalogue as a form sends it: without an id where it is new. */
export const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('process'), value: process }),
  z.strictObject({ kind: z.literal('series'), value: series }),
  z.strictObject({ kind: z.literal('round'), value: round }),
  z.strictObject({ kind: z.literal('event'), value: event }),
  z.strictObject({ kind: z.literal('party'), value: party }),
  z.strictObject({ kind: z.literal('theme'), value: theme }),
]);

/** What a form holds while it is filled in. */
export type EntryDraft = z.input<typeof entrySchema>;

const revision = z.int().nonnegative();

/** `isTrial`: say what would change, and change nothing. */
export const saveEntrySchema = z.strictObject({ processId: id, revision, isTrial: z.boolean(), entry: entrySchema });
export const removeEntrySchema = z.strictObject({
  processId: id,
  revision,
  isTrial: z.boolean(),
  kind: z.enum(ENTRY_KINDS),
  id,
});
export const addProcessSchema = z.strictObject({
  name: bilingual,
  words: names,
  series: z.strictObject({ prefix, name: bilingual }),
  modelId: id,
  knownParties: z.array(z.strictObject({ id, isGuarantor: z.boolean() })).max(MOST_PARTIES),
  newParties: z.array(z.strictObject({ name: bilingual, isGuarantor: z.boolean() })).max(MOST_PARTIES),
});
