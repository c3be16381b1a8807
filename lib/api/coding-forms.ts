import { z } from 'zod';
import type { CodingEdit } from '@/lib/domain/clause-edits';
import type { DueDate } from '@/lib/domain/due-date';
import { parseEdtfDue } from '@/lib/domain/edtf-due';
import { isIsoDay } from '@/lib/domain/iso-day';
import { plainText } from './plain-text';

const ID_MAX = 300;
const WORDS_MAX = 8_000;
const MOST_NAMES = 60;
const MOST_EDITS = 1_500;

export const KIND_CHOICES = ['commitment', 'appeal', 'position', 'assessment', 'courtesy', 'context'] as const;
export const STRENGTH_CHOICES = ['decision', 'intent', 'hortatory'] as const;
const PRECISIONS = [
  'day',
  'range',
  'week',
  'half-month',
  'month',
  'quarter',
  'third',
  'half-year',
  'year',
  'vague',
] as const;

const offset = z.int().nonnegative().max(100_000_000);
const id = plainText(ID_MAX).min(1);
const names = z
  .array(id)
  .max(MOST_NAMES)
  .refine((list) => new Set(list).size === list.length, 'named twice');
const day = z.string().refine(isIsoDay, 'not a day').nullable();

const due: z.ZodType<DueDate> = z
  .strictObject({
    edtf: plainText(100).nullable(),
    earliest: day,
    latest: day,
    precision: z.enum(PRECISIONS),
    isApproximate: z.boolean(),
    words: plainText(WORDS_MAX).min(1),
    start: offset,
    end: offset,
  })
  .refine(saysItsDays, 'its days are not those of its EDTF');

/** A vague date has no days; any other has just the days of its EDTF. */
function saysItsDays({ edtf, earliest, latest, precision }: DueDate): boolean {
  if (precision === 'vague') return edtf === null && earliest === null && latest === null;
  const parsed = edtf === null ? null : parseEdtfDue(edtf);
  return parsed?.ok === true && parsed.value.earliest === earliest && parsed.value.latest === latest;
}

const edit: z.ZodType<CodingEdit> = z.strictObject({
  start: offset,
  end: offset,
  kind: z.enum(KIND_CHOICES),
  strength: z.enum(STRENGTH_CHOICES).nullable(),
  themes: names,
  parties: names,
  speaker: id.nullable(),
  due: due.nullable(),
  isRejected: z.boolean(),
  isReviewed: z.boolean(),
});

const edits = z.array(edit).max(MOST_EDITS);

/** What the desk keeps in the browser while it cannot be saved. */
export const keptEditsSchema = z.strictObject({ revision: z.int().nonnegative(), edits });

/** All of people's coding of a document, from the revision that was seen. */
export const saveCodingsSchema = z.strictObject({ documentKey: id, revision: z.int().nonnegative(), edits });
