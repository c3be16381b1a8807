import 'server-only';
import type { ChallengeQueue, ChallengeView, CorrectionsView, DeskChallenge } from '@/lib/api/challenge-pages';
import { challengeId, isPublic, numberOfChallenge, type ChallengeState } from '@/lib/domain/challenge';
import type { CommitmentId } from '@/lib/domain/commitment';
import { can } from '@/lib/domain/permissions';
import type { Session } from '../accounts/session';
import { database } from '../database';
import { countChallenges, findChallenge, listChallenges, type ListedChallenge } from '../db/challenge-store';
import { listCorrections } from '../db/correction-list';

const PUBLIC = ['open', 'answered'] as const;
const PAGE = 50;
/** The desk shows as many of each state; what waits is more than that only after a flood. */
const QUEUE = 100;

/** The public objections to one commitment, the newest first. */
export async function listChallengesOf(commitmentId: CommitmentId): Promise<ChallengeView[]> {
  const found = await listChallenges(database(), { states: PUBLIC, commitmentId }, { take: PAGE, order: 'desc' });
  return found.map(toView);
}

/** What was objected to and corrected, a page at a time. Open to everybody. */
export async function getCorrections(before?: number): Promise<CorrectionsView> {
  const db = database();
  const [found, counts, corrections] = await Promise.all([
    listChallenges(db, { states: PUBLIC, before }, { take: PAGE + 1, order: 'desc' }),
    countChallenges(db),
    listCorrections(db, PAGE),
  ]);
  const shown = found.slice(0, PAGE);
  return {
    challenges: shown.map(toView),
    older: found.length > PAGE ? (shown.at(-1)?.number ?? null) : null,
    withheld: counts.withheld,
    waiting: counts.waiting,
    corrections,
  };
}

/** An objection by its public id: what everybody may know of it. Its words only where it is public. */
export async function findPublicChallenge(
  id: string,
): Promise<{ state: ChallengeState; challenge: ChallengeView | null } | null> {
  const number = numberOfChallenge(id);
  const found = number === null ? null : await findChallenge(database(), number);
  return found && { state: found.state, challenge: isPublic(found) ? toView(found) : null };
}

/** The desk's queue: what waits first, the oldest at the top. */
export async function getChallengeQueue(session: Session): Promise<ChallengeQueue> {
  assertAnswers(session);
  const list = async (state: ChallengeState, order: 'asc' | 'desc') =>
    (await listChallenges(database(), { states: [state] }, { take: QUEUE, order })).map(toDesk);
  const [waiting, open, answered, withheld] = await Promise.all([
    list('waiting', 'asc'),
    list('open', 'asc'),
    list('answered', 'desc'),
    list('withheld', 'desc'),
  ]);
  return { waiting, open, answered, withheld };
}

export async function findDeskChallenge(session: Session, id: string): Promise<DeskChallenge | null> {
  assertAnswers(session);
  const number = numberOfChallenge(id);
  const found = number === null ? null : await findChallenge(database(), number);
  return found && toDesk(found);
}

function assertAnswers({ actor }: Session): void {
  if (!can(actor.role, 'challenge.answer', null).ok)
    throw new Error(`${actor.role} may not see the queue of objections`);
}

const dayOf = (instant: string) => instant.slice(0, 10);

function toView({ number, sentAt, answeredAt, answer, decided, ...row }: ListedChallenge): ChallengeView {
  const { commitmentId, status, language, url, reason } = row;
  return {
    id: challengeId(number),
    commitmentId,
    status,
    language,
    url,
    reason,
    sentOn: dayOf(sentAt),
    answer: answer && {
      outcome: answer.outcome,
      text: answer.text,
      on: dayOf(answeredAt ?? sentAt),
      decision: answer.decisionId === null ? null : { id: answer.decisionId, status: decided },
    },
  };
}

const toDesk = (found: ListedChallenge): DeskChallenge => ({
  ...toView(found),
  state: found.state,
  revision: found.revision,
});
