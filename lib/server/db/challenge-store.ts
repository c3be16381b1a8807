import 'server-only';
import {
  CHALLENGE_OUTCOMES,
  CHALLENGE_STATES,
  type Challenge,
  type ChallengeAnswer,
  type ChallengeState,
} from '@/lib/domain/challenge';
import { LANGUAGES } from '@/lib/domain/language';
import { STATUSES, type Status } from '@/lib/domain/status';
import type { ChallengeStore } from '@/lib/workflow/challenges/challenge-store';
import { auditRecorder } from './audit-recorder';
import type { Database } from './client';
import type { Challenge as Row, Prisma } from './generated/client';
import { bilingual, oneOf } from './values';

function toChallenge(row: Row): Challenge {
  const { number, commitmentId, url, reason, revision } = row;
  const what = `challenge ${number}`;
  return {
    number,
    commitmentId,
    status: oneOf(STATUSES, row.status, `${what}: status`),
    language: oneOf(LANGUAGES, row.language, `${what}: language`),
    url,
    reason,
    state: oneOf(CHALLENGE_STATES, row.state, `${what}: state`),
    revision,
    answer: toAnswer(row, what),
    sentAt: row.sentAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  };
}

function toAnswer({ outcome, answerAr, answerEn, decisionId }: Row, what: string): ChallengeAnswer | null {
  if (outcome === null || answerAr === null || answerEn === null) return null;
  const word = oneOf(CHALLENGE_OUTCOMES, outcome, `${what}: outcome`);
  return { outcome: word, text: bilingual(answerAr, answerEn), decisionId };
}

/** What the use cases of objections need, inside one transaction. */
export function challengeStore(db: Database, now: () => Date): ChallengeStore {
  return {
    ...auditRecorder(db, now),
    isShown: async (id) => (await db.commitment.count({ where: { id, retiredAt: null } })) === 1,
    insertChallenge: async (data) => {
      const [made] = await db.challenge.createManyAndReturn({ data: [data], skipDuplicates: true });
      return made?.number ?? null;
    },
    findByForm: async (formId) =>
      (await db.challenge.findUnique({ where: { formId }, select: { number: true } }))?.number ?? null,
    findChallenge: (number) => findChallenge(db, number),
    updateChallenge: async (number, revision, { state, answer, answeredAt }) => {
      const said = answer && {
        outcome: answer.outcome,
        answerAr: answer.text.ar,
        answerEn: answer.text.en,
        decisionId: answer.decisionId,
      };
      const data = { state, answeredAt, ...said, revision: { increment: 1 } };
      return (await db.challenge.updateMany({ where: { number, revision }, data })).count === 1;
    },
    isDecisionOn: async (id, commitmentId) => (await db.decision.count({ where: { id, commitmentId } })) === 1,
  };
}

export async function findChallenge(db: Database, number: number): Promise<ListedChallenge | null> {
  const row = await db.challenge.findUnique({ where: { number }, include: withDecision });
  return row && toListed(row);
}

/** An objection with what the decision that answers it says: null where there is none, or where it withdraws. */
export interface ListedChallenge extends Challenge {
  decided: Status | null;
}

const withDecision = { decision: { select: { status: true } } } satisfies Prisma.ChallengeInclude;

function toListed({ decision, ...row }: Prisma.ChallengeGetPayload<{ include: typeof withDecision }>): ListedChallenge {
  const status = decision?.status ?? null;
  return {
    ...toChallenge(row),
    decided: status === null ? null : oneOf(STATUSES, status, `challenge ${row.number}: decision`),
  };
}

interface ChallengeFilter {
  states: readonly ChallengeState[];
  commitmentId?: string;
  /** Only those before this number. */
  before?: number;
}

/** Objections in some states: the newest first, or the oldest first, which have waited longest. */
export async function listChallenges(
  db: Database,
  { states, commitmentId, before }: ChallengeFilter,
  { take, order }: { take: number; order: Prisma.SortOrder },
): Promise<ListedChallenge[]> {
  const number = before === undefined ? undefined : { lt: before };
  const where = { state: { in: [...states] }, commitmentId, number };
  const rows = await db.challenge.findMany({ where, include: withDecision, orderBy: { number: order }, take });
  return rows.map(toListed);
}

export async function countChallenges(db: Database): Promise<Record<ChallengeState, number>> {
  const rows = await db.challenge.groupBy({ by: ['state'], _count: true });
  const countOf = (state: ChallengeState) => rows.find((row) => row.state === state)?._count ?? 0;
  const entries = CHALLENGE_STATES.map((state) => [state, countOf(state)] as const);
  return Object.fromEntries(entries) as Record<ChallengeState, number>;
}
