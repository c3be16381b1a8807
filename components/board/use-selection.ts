'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { ChangeView } from './use-view-state';

/**
 * Opens and closes the panel of a commitment. Escape closes it from anywhere; the focus goes back to the commitment's
 * mark, which is the link in the stage that leads to it.
 */
export function useSelection(selectedId: CommitmentId | null, change: ChangeView) {
  const stage = useRef<HTMLDivElement>(null);

  const select = useCallback(
    (id: CommitmentId | null) => {
      change({ select: id });
      if (id === null && selectedId !== null) returnFocus(stage.current, selectedId);
    },
    [change, selectedId],
  );

  useEffect(() => {
    if (selectedId === null) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) select(null);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [selectedId, select]);

  return { stage, select };
}

/** After the panel has gone the mark can be focused again. */
function returnFocus(stage: HTMLElement | null, id: CommitmentId): void {
  requestAnimationFrame(() => {
    const links = stage?.querySelectorAll<HTMLElement | SVGAElement>('a[href]') ?? [];
    [...links].find((link) => link.getAttribute('href')?.endsWith(`/commitments/${encodeURIComponent(id)}`))?.focus();
  });
}
