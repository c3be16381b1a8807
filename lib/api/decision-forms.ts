import { z } from 'zod';
import { AS_WRITTEN, DONE, ON_TIME, SIDES, type DecisionContent } from '@/lib/domain/decision-content';
import { isIsoDay } from '@/lib/domain/iso-day';
import { STATUSES, type Status } from '@/lib/domain/status';
import { plainText } from './plain-text';

export const REASON_MAX = 4_000;
const QUOTE_MAX = 8_000;
const NAME_MAX = 300;
const MOST_EVIDENCE = 40;
const MOST_PARTIES = 60;

const day = z.string().refine(isIsoDay, 'not a day');
const id = z.uuid();
const revision = z.int().positive();
const reason = z.strictObject({ ar: plainText(REASON_MAX), en: plainText(REASON_MAX) });
const wholeReason = reason.refine(({ ar, en }) => ar.trim() !== '' && en.trim() !== '', 'both languages');

const address = z.strictObject({
  kind: z.literal('address'),
  url: plainText(2_000),
  publisher: plainText(NAME_MAX),
  accessedOn: day.nullable(),
});
const clause = z.strictObject({
  kind: z.literal('clause'),
  documentKey: plainText(NAME_MAX),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/** What a decision says, as it is sent and as it is kept while it is written. */
export const decisionContentSchema: z.ZodType<DecisionContent> = z.strictObject({
  status: z.enum(STATUSES as readonly [Status, ...Status[]]).nullable(),
  holdsFrom: day.nullable(),
  reason,
  answers: z
    .array(
      z.strictObject({
        partyId: plainText(NAME_MAX).nullable(),
        done: z.enum(DONE),
        onTime: z.enum(ON_TIME),
        asWritten: z.enum(AS_WRITTEN),
      }),
    )
    .max(MOST_PARTIES),
  evidence: z
    .array(
      z.strictObject({
        side: z.enum(SIDES),
        quote: plainText(QUOTE_MAX),
        byPromisers: z.boolean(),
        source: z.discriminatedUnion('kind', [address, clause]),
      }),
    )
    .max(MOST_EVIDENCE),
});

export const startDraftSchema = z.strictObject({ commitmentId: plainText(NAME_MAX), supersedesId: id.nullable() });
export const saveDraftSchema = z.strictObject({ revision, content: decisionContentSchema });
export const moveDraftSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.enum(['submit', 'take-back', 'discard', 'publish']), revision }),
  z.strictObject({ action: z.literal('send-back'), revision, note: plainText(REASON_MAX).min(1) }),
]);
export const withdrawSchema = z.strictObject({ reason: wholeReason });
export const rulesSchema = z.strictObject({ revision, mayReviewOwn: z.boolean() });
/** Restores a row of the log, upon the open draft that was shown; null where there was none. */
export const restoreSchema = z.strictObject({ draft: z.strictObject({ id, revision }).nullable() });
