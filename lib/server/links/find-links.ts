import 'server-only';
import type { LinkView } from '@/lib/api/link-pages';
import { readLinkTarget } from '@/lib/api/link-target-param';
import type { Board } from '@/lib/domain/board';
import type { Commitment } from '@/lib/domain/commitment';
import type { FollowUp } from '@/lib/domain/follow-up';
import { linkKey } from '@/lib/domain/link-queue';
import { toLinkTarget, type LinkTarget } from '@/lib/domain/link-review';
import { can } from '@/lib/domain/permissions';
import { rankByWords } from '@/lib/domain/rank-by-words';
import { targetResolver } from '@/lib/workflow/links/resolve-target';
import type { Session } from '../accounts/session';
import { database } from '../database';
import { findText } from '../db/document-text';
import { listReviews, toView } from './link-page';
import { openCorpus } from './open-corpus';

const MOST_RESULTS = 20;

/** A link that could be made, and whether it is there already. */
export interface FoundLink {
  view: LinkView;
  isThere: boolean;
}

/** Promises earlier than an answer that hold words of the query; null where the answer is gone. Without a query: of the answer's words. */
export async function findPromisesFor(
  session: Session,
  board: Board,
  target: LinkTarget,
  query: string,
): Promise<{ answer: Pick<FollowUp, 'to' | 'answeredOn'>; found: readonly FoundLink[] } | null> {
  const reviews = await listReviews(session, board.process.id);
  const { commitments } = board;
  const resolve = targetResolver({ ...(await openCorpus(board.process.id)), commitments });
  const places = new Map(commitments.map(({ id: commitmentId }) => [commitmentId, resolve({ commitmentId, target })]));
  const answer = [...places.values()].find((place) => place !== null);
  if (!answer) return null;
  const words = query === '' ? textOfAnswer(answer, board) : query;
  const earlier = commitments.filter(({ id }) => places.get(id));
  const found = rankByWords(earlier, textOfPromise, words, MOST_RESULTS).flatMap(({ id }) => {
    const place = places.get(id);
    return place ? [toFound(board, reviews, { commitmentId: id, ...place })] : [];
  });
  return { answer, found };
}

/** Later clauses, rounds and events that hold words of the query. Without a query: of the promise's words. */
export async function findAnswersTo(
  session: Session,
  board: Board,
  promise: Commitment,
  query: string,
): Promise<readonly FoundLink[]> {
  const reviews = await listReviews(session, board.process.id);
  const corpus = await openCorpus(board.process.id);
  const resolve = targetResolver({ ...corpus, commitments: board.commitments });
  const clauses = corpus.documents.flatMap(({ key, text, reading }) =>
    reading.clauses.map(({ start, end }): LinkTarget => {
      return { kind: 'clause', documentKey: key, start, end, quote: text.slice(start, end) };
    }),
  );
  const rounds = board.rounds.map(({ id }): LinkTarget => ({ kind: 'round', roundId: id }));
  const events = board.events.map(({ id }): LinkTarget => ({ kind: 'event', eventId: id }));
  const places = [...clauses, ...rounds, ...events].flatMap((target) => {
    const place = resolve({ commitmentId: promise.id, target });
    return place ? [place] : [];
  });
  const words = query === '' ? textOfPromise(promise) : query;
  return rankByWords(places, (place) => textOfAnswer(place, board), words, MOST_RESULTS).map((place) =>
    toFound(board, reviews, { commitmentId: promise.id, ...place }),
  );
}

const textOfPromise = ({ id, title, sources }: Commitment) =>
  [id, title.ar, title.en, ...sources.map(({ quote }) => quote)].join('\n');

function textOfAnswer({ to }: Pick<FollowUp, 'to'>, { rounds, events }: Board): string {
  if (to.kind === 'clause') return to.clause.quote;
  const meeting =
    to.kind === 'round' ? rounds.find(({ id }) => id === to.roundId) : events.find(({ id }) => id === to.eventId);
  return meeting ? `${meeting.title.ar}\n${meeting.title.en}` : '';
}

function toFound(
  board: Board,
  reviews: Parameters<typeof toView>[1],
  place: Pick<FollowUp, 'commitmentId' | 'to' | 'answeredOn'>,
): FoundLink {
  const known = board.followUps.find((followUp) => linkKey(followUp) === linkKey(place));
  const blank = { relation: 'progresses' as const, score: 0, matched: { from: [], to: [] }, rules: [] };
  const view = toView(known ?? { ...place, ...blank }, reviews, []);
  return { view: { ...view, target: toLinkTarget(place.to) }, isThere: known !== undefined };
}

/** The target that an address names; null where there is none such. Throws where the session's role may not judge links. */
export async function findLinkTarget(session: Session, param: string | null): Promise<LinkTarget | null> {
  if (!can(session.actor.role, 'link.review', null).ok) throw new Error('this role may not see judged links');
  const [kind, documentKey = ''] = (param ?? '').split(':');
  const text = kind === 'clause' ? await findText(database(), documentKey) : null;
  return readLinkTarget(param, () => text);
}
