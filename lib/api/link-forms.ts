import { z } from 'zod';
import type { Relation } from '@/lib/domain/follow-up';
import { VERDICTS } from '@/lib/domain/link-review';
import { plainText } from './plain-text';

const QUOTE_MAX = 8_000;
const ID_MAX = 300;

/** Every relation, in the order in which they are offered. */
export const RELATION_CHOICES = [
  'fulfils',
  'fulfils-late',
  'progresses',
  'reiterates',
  'reschedules',
  'sets-back',
] as const satisfies Relation[];

const id = plainText(ID_MAX).min(1);
const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('round'), roundId: id }),
  z.strictObject({ kind: z.literal('event'), eventId: id }),
  z.strictObject({
    kind: z.literal('clause'),
    documentKey: id,
    start: z.int().nonnegative(),
    end: z.int().positive(),
    quote: plainText(QUOTE_MAX).min(1),
  }),
]);

/** What a person says of one link. */
export const judgementSchema = z.strictObject({
  commitmentId: id,
  target,
  verdict: z.enum(VERDICTS),
  relation: z.enum(RELATION_CHOICES).nullable(),
  revision: z.int().nonnegative(),
});
