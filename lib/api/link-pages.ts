import { z } from 'zod';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Urgency } from '@/lib/domain/link-queue';
import type { LinkTarget, Verdict } from '@/lib/domain/link-review';
import { plainText } from './plain-text';

/** What is written in the address of the follow-up desk; what makes no sense counts as not there. */
export const linkQuerySchema = z.object({
  show: z.enum(['open', 'confirmed', 'rejected']).catch('open'),
  document: plainText(300).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type LinkQuery = z.output<typeof linkQuerySchema>;

/** A link as the desk shows it. */
export interface LinkView {
  followUp: FollowUp;
  target: LinkTarget;
  urgencies: readonly Urgency[];
  verdict: Verdict;
  /** 0 where nobody has judged it. */
  revision: number;
  reviewedBy: string | null;
}

export const LINKS_A_PAGE = 20;
