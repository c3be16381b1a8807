import { z } from 'zod';
import type { ImportMetadata } from '@/lib/domain/import';
import { isIsoDay } from '@/lib/domain/iso-day';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import { plainText } from './plain-text';

const NAME_MAX = 300;
const ADDRESS_MAX = 2_000;
/** As many as a file may hold, in UTF-16 code units. */
export const TEXT_MAX = 200_000;
const MOST_PAGES = 80;
export const REASON_MAX = 4_000;
/** Room for the longest text in UTF-8, as JSON, with its metadata. */
export const TEXT_MAX_BYTES = 1_400_000;

const day = z.string().refine(isIsoDay, 'not a day');
const bilingual = z.strictObject({ ar: plainText(NAME_MAX), en: plainText(NAME_MAX) });
const revision = z.int().positive();

/** What is said of a text, as it is sent and as it is kept while it is written: it may be incomplete. */
export const importMetadataSchema: z.ZodType<ImportMetadata> = z.strictObject({
  language: z.enum(LANGUAGES as readonly [Language, ...Language[]]),
  round: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('existing'), roundId: plainText(NAME_MAX) }),
      z.strictObject({
        kind: z.literal('new'),
        series: plainText(NAME_MAX),
        number: z.int().positive().max(999).nullable(),
        title: bilingual,
        venue: bilingual,
        startOn: day.nullable(),
        endOn: day.nullable(),
      }),
    ])
    .nullable(),
  kind: z.enum(['official', 'press', 'summary']),
  publisher: bilingual,
  title: bilingual,
  url: plainText(ADDRESS_MAX),
  publishedOn: day.nullable(),
});

/** What was typed and not sent, as the browser keeps it. */
export const pastedTextSchema = plainText(TEXT_MAX);

export const pasteSchema = z.strictObject({ text: plainText(TEXT_MAX).refine((text) => text.trim() !== '', 'empty') });

const pages = z
  .array(plainText(TEXT_MAX))
  .min(1)
  .max(MOST_PAGES)
  .refine((texts) => texts.reduce((sum, text) => sum + text.length, 0) <= TEXT_MAX, 'too long');

/** What was typed and could not be saved, as the browser keeps it. */
export const typedImportSchema = z.strictObject({ metadata: importMetadataSchema, pages });

export const saveImportSchema = z.strictObject({
  revision,
  metadata: importMetadataSchema,
  /** Null where the text is as it was. */
  pages: pages.nullable(),
});

const reason = plainText(REASON_MAX).refine((text) => text.trim() !== '', 'empty');

export const moveImportSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.enum(['cancel', 'retry', 'preview', 'discard', 'publish']), revision }),
  z.strictObject({ action: z.enum(['withdraw', 'restore']), revision, reason }),
]);
