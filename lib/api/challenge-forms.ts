import { z } from 'zod';
import { CHALLENGE_OUTCOMES } from '@/lib/domain/challenge';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import { STATUSES, type Status } from '@/lib/domain/status';
import { plainText } from './plain-text';

export const CHALLENGE_MAX = 4_000;
/** Fewer characters give no reason. */
export const CHALLENGE_MIN = 20;
export const CHALLENGE_URL_MAX = 2_000;
const NAME_MAX = 300;

const wholeText = plainText(CHALLENGE_MAX).refine((text) => text.trim() !== '', 'empty');
const address = plainText(CHALLENGE_URL_MAX)
  .trim()
  .pipe(z.url({ protocol: /^https?$/ }));

/** A reader's objection as a plain form sends it. `website` is a trap: no person sees it, so that it stays empty. */
export const challengeFormSchema = z.strictObject({
  commitment: plainText(NAME_MAX),
  language: z.enum(LANGUAGES as readonly [Language, ...Language[]]),
  status: z.enum(STATUSES as readonly [Status, ...Status[]]),
  url: address.refine((url) => !/\s/.test(url), 'no spaces'),
  reason: plainText(CHALLENGE_MAX)
    .transform((text) => text.trim().replace(/\r\n/g, '\n'))
    .refine((text) => text.length >= CHALLENGE_MIN, 'too short'),
  website: z.literal(''),
  form: plainText(NAME_MAX),
});

const revision = z.int().positive();

/** What an editor does with an objection. */
export const challengeMoveSchema = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('open'), revision }),
  z.strictObject({ action: z.literal('withhold'), revision, reason: wholeText }),
  z.strictObject({
    action: z.literal('answer'),
    revision,
    answer: z.strictObject({
      outcome: z.enum(CHALLENGE_OUTCOMES),
      text: z.strictObject({ ar: wholeText, en: wholeText }),
      decisionId: z.uuid().nullable(),
    }),
  }),
]);

/** Why a reader's form was not taken, and what it said, so that nothing has to be typed twice. */
export interface ChallengeFormState {
  refusal: { code: ChallengeFormRefusal; minutes: number } | null;
  url: string;
  reason: string;
  /** A new name for the form where the old one has run out. */
  form: string | null;
}

export const CHALLENGE_FORM_REFUSALS = [
  'url',
  'reason',
  'too-soon',
  'stale',
  'robot',
  'too-many',
  'foreign',
  'invalid',
  'not-found',
] as const;
export type ChallengeFormRefusal = (typeof CHALLENGE_FORM_REFUSALS)[number];
