import type { Board } from '@/lib/domain/board';
import type { CommitmentId } from '@/lib/domain/commitment';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import type { AlignOn, LaneBy, OrderBy, TimeDirection, TimeWindow } from '@/lib/timeline/view';

/** What the timeline draws, and whom it tells. Without the handlers it is a picture with links. */
export interface TimelineProps {
  board: Board;
  /** The selection, already filtered. */
  commitmentIds: readonly CommitmentId[];
  asOf: IsoDay;
  /** The calendar always reaches this day, so that it keeps still while the as-of day moves; by default the as-of day. */
  today?: IsoDay;
  language: Language;
  /** By default the direction of the language. */
  timeDirection?: TimeDirection;
  laneBy?: LaneBy;
  orderBy?: OrderBy;
  alignOn?: AlignOn;
  selectedId: CommitmentId | null;
  /** Marked like the selected one, with which it is compared. */
  comparedId?: CommitmentId | null;
  /** Address of a commitment: links work without JavaScript. */
  hrefOf: (id: CommitmentId) => string;
  onSelect?: (id: CommitmentId | null) => void;
  /** The days in view; null or absent shows the whole extent. */
  window?: TimeWindow | null;
  onWindow?: (window: TimeWindow | null) => void;
  /** With these handlers the timeline shows their controls. */
  onAlign?: (alignOn: AlignOn) => void;
  onTimeDirection?: (direction: TimeDirection) => void;
  /** What is shown, in a sentence: stands on a saved picture. */
  shownInWords?: string;
  /** Pixels that the server draws for; the browser measures its own. 876 beside the panel. */
  initialWidth?: number;
}
