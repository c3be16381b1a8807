import 'server-only';
import { LINKS_A_PAGE, type LinkQuery, type LinkView } from '@/lib/api/link-pages';
import type { Board } from '@/lib/domain/board';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { IsoDay } from '@/lib/domain/iso-day';
import { linkKey, queueLinks } from '@/lib/domain/link-queue';
import { isConfirmed, targetKey, toLinkTarget, type LinkReview } from '@/lib/domain/link-review';
import { can } from '@/lib/domain/permissions';
import { indexBoard, standingsOf } from '@/lib/domain/standing';
import { targetResolver } from '@/lib/workflow/links/resolve-target';
import type { Session } from '../accounts/session';
import { database } from '../database';
import { linkReviewStore } from '../db/link-review-rows';
import { openCorpus } from './open-corpus';

export interface LinkPage {
  links: readonly LinkView[];
  count: number;
  pages: number;
}

/** One page of the links that are asked for. Throws where the session's role may not judge links. */
export async function getLinkPage(session: Session, board: Board, query: LinkQuery, asOf: IsoDay): Promise<LinkPage> {
  const reviews = await listReviews(session, board.process.id);
  const all = await listLinks(board, reviews, query.show, asOf);
  const links = query.document === undefined ? all : all.filter(({ followUp }) => isIn(followUp, query.document));
  const from = (query.page - 1) * LINKS_A_PAGE;
  return {
    links: links.slice(from, from + LINKS_A_PAGE),
    count: links.length,
    pages: Math.max(1, Math.ceil(links.length / LINKS_A_PAGE)),
  };
}

/** What people said of links, by link. Throws where the session's role may not judge links. */
export async function listReviews(session: Session, processId: string): Promise<Map<string, LinkReview>> {
  if (!can(session.actor.role, 'link.review', null).ok) throw new Error('this role may not see judged links');
  const reviews = await linkReviewStore(database()).listLinkReviews(processId);
  return new Map(reviews.map((review) => [`${review.commitmentId} ${targetKey(review.target)}`, review]));
}

async function listLinks(
  board: Board,
  reviews: ReadonlyMap<string, LinkReview>,
  show: LinkQuery['show'],
  asOf: IsoDay,
): Promise<LinkView[]> {
  if (show === 'rejected') return listRejected(board, [...reviews.values()]);
  if (show === 'confirmed') return board.followUps.filter(isConfirmed).map((followUp) => toView(followUp, reviews, []));
  const standings = new Map(standingsOf(indexBoard(board), asOf).map((standing) => [standing.commitment.id, standing]));
  return queueLinks(board.followUps, standings, asOf).map(({ followUp, urgencies }) =>
    toView(followUp, reviews, urgencies),
  );
}

/** How a link stands with what people said of it. */
export function toView(
  followUp: FollowUp,
  reviews: ReadonlyMap<string, LinkReview>,
  urgencies: LinkView['urgencies'],
): LinkView {
  const review = reviews.get(linkKey(followUp));
  return {
    followUp,
    target: review?.target ?? toLinkTarget(followUp.to),
    urgencies,
    verdict: review?.verdict ?? 'open',
    revision: review?.revision ?? 0,
    reviewedBy: review?.reviewedBy ?? null,
  };
}

/** Rejected links are no part of the board: where they led is looked up again. */
async function listRejected(board: Board, reviews: readonly LinkReview[]): Promise<LinkView[]> {
  const rejected = reviews.filter(({ verdict }) => verdict === 'rejected');
  if (rejected.length === 0) return [];
  const resolve = targetResolver({ ...(await openCorpus(board.process.id)), commitments: board.commitments });
  return rejected.flatMap((review) => {
    const place = resolve(review);
    if (!place) return [];
    const { commitmentId, target, verdict, revision, reviewedBy } = review;
    const followUp: FollowUp = {
      commitmentId,
      ...place,
      relation: 'progresses',
      score: 0,
      matched: { from: [], to: [] },
      rules: [],
    };
    return [{ followUp, target, urgencies: [], verdict, revision, reviewedBy }];
  });
}

function isIn({ to }: FollowUp, document: string | undefined): boolean {
  if (to.kind === 'clause') return to.clause.documentKey === document;
  return (to.kind === 'round' ? to.roundId : to.eventId) === document;
}
