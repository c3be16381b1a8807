'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ViewState } from '@/lib/api/view-state';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { ChangeView } from './use-view-state';

/**
 * Opens and closes the panel of a commitment, and the comparison of two. While a second is asked for, or two are
 * compared, a press on another promise makes it the second. Escape goes one step back from anywhere: from asking, from
 * the comparison to the panel of the first, from the panel; the focus then goes back to the commitment's mark, which is
 * the link in the stage that leads to it.
 */
export function useSelection(
  { select: selectedId, compare }: Pick<ViewState, 'select' | 'compare'>,
  change: ChangeView,
) {
  const stage = useRef<HTMLDivElement>(null);
  const [askedFor, setAskedFor] = useState<CommitmentId | null>(null);
  const isChoosing = selectedId !== null && askedFor === selectedId;

  const select = useCallback(
    (id: CommitmentId | null) => {
      setAskedFor(null);
      if (id === null) {
        if (isChoosing) return;
        if (compare !== null) change({ compare: null });
        else change({ select: null });
        if (compare === null && selectedId !== null) returnFocus(stage.current, selectedId);
      } else if (selectedId !== null && (isChoosing || compare !== null)) {
        if (id !== selectedId) change({ compare: id });
      } else change({ select: id, compare: null });
    },
    [change, selectedId, compare, isChoosing],
  );

  useEffect(() => {
    if (selectedId === null) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) select(null);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [selectedId, select]);

  const choose = useCallback(() => setAskedFor(selectedId), [selectedId]);
  return { stage, select, choose, isChoosing };
}

/** After the panel has gone the mark can be focused again. */
function returnFocus(stage: HTMLElement | null, id: CommitmentId): void {
  requestAnimationFrame(() => {
    const links = stage?.querySelectorAll<HTMLElement | SVGAElement>('a[href]') ?? [];
    [...links].find((link) => link.getAttribute('href')?.endsWith(`/commitments/${encodeURIComponent(id)}`))?.focus();
  });
}
