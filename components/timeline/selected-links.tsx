import { useMemo } from 'react';
import type { Board } from '@/lib/domain/board';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { IsoDay } from '@/lib/domain/iso-day';
import { linkPath, linksOf } from '@/lib/timeline/links';
import type { Scene } from '@/lib/timeline/scene';
import { facingOf, xOfDay } from '@/lib/timeline/time-axis';
import { findPlaced } from '@/lib/timeline/lane-facts';
import { lineOf } from '@/lib/timeline/thread-shape';

interface SelectedLinksProps {
  board: Board;
  scene: Scene;
  asOf: IsoDay;
  selectedId: CommitmentId;
}

/** From the chosen promise to the later ones that answer it, and from the earlier ones that it answers. */
export function SelectedLinks({ board, scene, asOf, selectedId }: SelectedLinksProps) {
  const links = useMemo(() => linksOf(board, selectedId, asOf), [board, selectedId, asOf]);
  return (
    <g fill="none" stroke="var(--accent)" strokeWidth={1.5} aria-hidden="true" pointerEvents="none">
      {links.map((link) => {
        const path = linkPath(link, scene);
        return path && <path key={`${link.from} ${link.to} ${link.day}`} d={path + arrowAt(link.to, scene)} />;
      })}
    </g>
  );
}

/** The head of the arrow, at the promise it leads to. */
function arrowAt(id: CommitmentId, { lanes, axis }: Scene): string {
  const found = findPlaced(lanes, id);
  if (!found) return '';
  const facing = facingOf(axis);
  const x = xOfDay(axis, found.placed.item.thread.promised - found.placed.zero);
  return `M${x + 13 * facing},${lineOf(found.placed.row, found.lane) - 4.5}l${-6 * facing},4.5l${6 * facing},4.5`;
}
