import { challengeId } from '@/lib/domain/challenge';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import type { ChallengeRefusal, ChallengeStore, NewChallenge } from './challenge-store';

/** A reader without an account, as the log names them. */
const READER = { id: null, name: 'reader' };

/** Takes a reader's objection; gives its number. Nobody else sees it before an editor has looked. */
export async function sendChallenge(
  store: ChallengeStore,
  challenge: NewChallenge,
): Promise<Outcome<{ number: number }, ChallengeRefusal>> {
  const { commitmentId, status, language, url, reason, formId } = challenge;
  if (!(await store.isShown(commitmentId))) return refused({ code: 'not-found' });
  const number = await store.insertChallenge(challenge);
  if (number === null) {
    const known = await store.findByForm(formId);
    return known === null ? refused({ code: 'not-found' }) : done({ number: known });
  }
  await store.record(READER, {
    action: 'challenge.send',
    subjectKind: 'challenge',
    subjectId: challengeId(number),
    before: null,
    after: { commitment: commitmentId, status, language, url, reason },
  });
  return done({ number });
}
