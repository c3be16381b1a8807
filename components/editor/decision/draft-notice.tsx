'use client';

import type { DraftView } from '@/lib/api/decision-pages';
import { LiveNotice } from '../live/live-notice';

interface DraftNoticeProps {
  draft: Pick<DraftView, 'id' | 'commitmentId'>;
  since: number;
  ownId: string;
}

/**
 * Says what happens elsewhere to a draft and its commitment. To show it, the page is loaded anew: where something is not saved
 * yet, the browser asks before, and keeps it.
 */
export function DraftNotice({ draft, since, ownId }: DraftNoticeProps) {
  const subjects = [
    { kind: 'draft', id: draft.id },
    { kind: 'commitment', id: draft.commitmentId },
  ];
  return <LiveNotice subjects={subjects} since={since} ownId={ownId} onShow={() => window.location.reload()} />;
}
