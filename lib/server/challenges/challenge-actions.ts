import 'server-only';
import type { z } from 'zod';
import type { challengeMoveSchema } from '@/lib/api/challenge-forms';
import { numberOfChallenge } from '@/lib/domain/challenge';
import { refused } from '@/lib/domain/outcome';
import { moveChallenge } from '@/lib/workflow/challenges/move-challenge';
import { challengeStore } from '../db/challenge-store';
import type { Call, Reply } from '../http/write-route';
import { inTransaction } from '../transaction';

/** Shows, withholds or answers the objection in the path. */
export async function move(
  input: z.output<typeof challengeMoveSchema>,
  { session, params, now }: Call,
): Promise<Reply<{ revision: number }>> {
  if (!session) return refused({ code: 'sign-in' });
  const number = numberOfChallenge(params.id ?? '');
  if (number === null) return refused({ code: 'not-found' });
  return inTransaction((db) =>
    moveChallenge(
      challengeStore(db, () => now),
      session.actor,
      { number, ...input },
      now,
    ),
  );
}
