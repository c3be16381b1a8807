import 'server-only';
import type { LinkReview } from '@/lib/domain/link-review';
import { can } from '@/lib/domain/permissions';
import type { Session } from '../accounts/session';
import { database } from '../database';
import { linkReviewStore } from '../db/link-review-rows';

/** What people said of the links of a process. Throws where the session's role may not judge links. */
export async function listLinkReviews(session: Session, processId: string): Promise<LinkReview[]> {
  if (!can(session.actor.role, 'link.review', null).ok) throw new Error('this role may not see judged links');
  return linkReviewStore(database()).listLinkReviews(processId);
}
