import 'server-only';
import { challengeFormSchema, type ChallengeFormRefusal, type ChallengeFormState } from '@/lib/api/challenge-forms';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { sendChallenge } from '@/lib/workflow/challenges/send-challenge';
import { countAttempt } from '../accounts/attempts';
import { challengeStore } from '../db/challenge-store';
import { env } from '../env';
import { addressOf } from '../http/address-of';
import { isSameOrigin } from '../http/same-origin';
import { inTransaction } from '../transaction';
import { newFormToken, readFormToken } from './form-token';

const SECONDS_PER_MINUTE = 60;
/** Fields that the framework adds to a form that is sent without scripts. */
const OWN_FIELD = /^\$ACTION_/;

/**
 * Takes the form of an objection, as a browser sends it with or without scripts; gives its number, or what to show the reader
 * with everything they wrote. The door for those who have no account: from this very site, of the schema's shape, limited by
 * address and all together, neither faster than a person nor twice.
 */
export async function sendFromForm(
  form: FormData,
  headers: Headers,
  now: Date,
): Promise<Outcome<{ number: number }, ChallengeFormState>> {
  const fields = Object.fromEntries([...form].filter(([name]) => !OWN_FIELD.test(name)));
  const refuse = (code: ChallengeFormRefusal, seconds = 0) => {
    const [url, reason] = [textOf(fields.url), textOf(fields.reason)];
    const fresh = code === 'stale' ? newFormToken(now) : null;
    return refused({ refusal: { code, minutes: Math.ceil(seconds / SECONDS_PER_MINUTE) }, url, reason, form: fresh });
  };
  if (!isSameOrigin(headers, env().PUBLIC_URL ?? null)) return refuse('foreign');
  const parsed = challengeFormSchema.safeParse(fields);
  if (!parsed.success) return refuse(refusalOf(parsed.error.issues.map(({ path }) => String(path[0]))));
  const { commitment, language, status, url, reason, form: token } = parsed.data;
  const id = readFormToken(token, now);
  if (!id.ok) return refuse(id.error);
  // one after the other: what one address may not send must not use up what all may
  const address = addressOf(headers);
  const seconds =
    (await countAttempt([{ limit: 'challenge:address', key: address }])) ??
    (await countAttempt([{ limit: 'challenge:all', key: '' }]));
  if (seconds !== null) return refuse('too-many', seconds);
  const challenge = { commitmentId: commitment, language, status, url, reason, formId: id.value, sentAt: now };
  const sent = await inTransaction((db) =>
    sendChallenge(
      challengeStore(db, () => now),
      challenge,
    ),
  );
  return sent.ok ? done(sent.value) : refuse('not-found');
}

function refusalOf(fields: readonly string[]): ChallengeFormRefusal {
  if (fields.includes('website')) return 'robot';
  return fields.includes('url') ? 'url' : fields.includes('reason') ? 'reason' : 'invalid';
}

const textOf = (value: FormDataEntryValue | undefined) => (typeof value === 'string' ? value : '');
