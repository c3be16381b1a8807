import 'server-only';
import type { DecisionContent } from '@/lib/domain/decision-content';
import type { DecisionStore, Draft, NewDecision } from '@/lib/workflow/decisions/decision-store';
import { lock } from './advisory-locks';
import { announcer, auditRecorder } from './audit-recorder';
import type { Database } from './client';
import { inForce, toContentOfDecision, toInForce, wholeDecision } from './decision-record-rows';
import type { DecisionDraft, Prisma } from './generated/client';
import { oneOf, toDate, toIsoDay } from './values';

/** What a JSON column holds, checked. */
export type ToContent = (json: unknown) => DecisionContent;

const DRAFT_STATES = ['draft', 'in-review', 'published', 'discarded'] as const;

export function toDraft(row: DecisionDraft, toContent: ToContent): Draft {
  const { id, commitmentId, authorId, revision, note, supersedesId } = row;
  const state = oneOf(DRAFT_STATES, row.state, `draft ${id}: state`);
  return { id, commitmentId, authorId, state, revision, content: toContent(row.content), note, supersedesId };
}

/** What the use cases of decisions need, inside one transaction. */
export function decisionStore(db: Database, now: () => Date, toContent: ToContent): DecisionStore {
  return {
    ...auditRecorder(db, now),
    ...announcer(db, now),
    ...drafts(db, toContent),
    ...published(db),
    ...surroundings(db),
  };
}

function drafts(db: Database, toContent: ToContent) {
  return {
    findDraft: async (id) => {
      const row = await db.decisionDraft.findUnique({ where: { id } });
      return row && toDraft(row, toContent);
    },
    findOpenDraft: async (commitmentId, authorId) => {
      const where = { commitmentId, authorId, state: { in: ['draft', 'in-review'] } };
      const row = await db.decisionDraft.findFirst({ where });
      return row && toDraft(row, toContent);
    },
    insertDraft: async ({ content, ...draft }) =>
      toDraft(await db.decisionDraft.create({ data: { ...draft, content: toJson(content) } }), toContent),
    updateDraft: async (id, revision, { content, ...change }) => {
      const data = { ...change, content: content && toJson(content), revision: { increment: 1 } };
      return (await db.decisionDraft.updateMany({ where: { id, revision }, data })).count === 1;
    },
  } satisfies Partial<DecisionStore>;
}

function published(db: Database) {
  return {
    findInForce: async (id) => {
      const row = await db.decision.findFirst({ where: { ...inForce, id } });
      return row && toInForce(row);
    },
    listInForce: async (commitmentId) =>
      (await db.decision.findMany({ where: { ...inForce, commitmentId } })).map(toInForce),
    findContent: async (id) => {
      const row = await db.decision.findUnique({ where: { id }, include: wholeDecision });
      return row && toContentOfDecision(row);
    },
    insertDecision: (decision) => insertDecision(db, decision),
  } satisfies Partial<DecisionStore>;
}

function surroundings(db: Database) {
  return {
    lockDecisions: () => lock(db, 'decisions'),
    mayReviewOwn: async () => (await db.deskRules.findUniqueOrThrow({ where: { id: 1 } })).mayReviewOwn,
    findPromisedOn: async (id) => {
      const include = { round: { select: { endOn: true } } };
      const row = await db.commitment.findFirst({ where: { id, retiredAt: null }, include });
      return row && toIsoDay(row.round.endOn);
    },
    findWords: async ({ documentKey, start, end }) => {
      const row = await db.document.findUnique({ where: { key: documentKey }, select: { text: true } });
      return row && row.text.slice(start, end);
    },
  } satisfies Partial<DecisionStore>;
}

async function insertDecision(db: Database, decision: NewDecision): Promise<string> {
  const { commitmentId, content, holdsFrom, reason, supersedesId, decidedBy, reviewedBy } = decision;
  const status = content?.status ?? null;
  const said = { status, holdsFrom: toDate(holdsFrom), reasonAr: reason.ar, reasonEn: reason.en };
  const data = { commitmentId, ...said, supersedesId, decidedBy, reviewedBy };
  const { id } = await db.decision.create({ data, select: { id: true } });
  if (!content) return id;
  const answers = content.answers.map((answer) => ({ decisionId: id, ...answer }));
  await db.decisionAnswer.createMany({ data: answers });
  for (const { side, quote, byPromisers, source } of content.evidence)
    await db.evidence.create({ data: { decisionId: id, side, quote, byPromisers, ...toSourceColumns(source) } });
  return id;
}

function toSourceColumns(source: DecisionContent['evidence'][number]['source']) {
  if (source.kind === 'clause')
    return { documentKey: source.documentKey, startOffset: source.start, endOffset: source.end };
  const { url, publisher, accessedOn } = source;
  return { url, publisher, accessedOn: accessedOn === null ? null : toDate(accessedOn) };
}

const toJson = (content: DecisionContent) => content as unknown as Prisma.InputJsonValue;
