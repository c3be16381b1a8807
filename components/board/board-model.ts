import type { BoardWords } from '@/components/ui/words';
import type { ChangeView } from './use-view-state';
import type { ViewState } from '@/lib/api/view-state';
import type { Board } from '@/lib/domain/board';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { BoardIndex, Standing } from '@/lib/domain/standing';

/** What every part of the board's page draws from: the state of the view, and what follows from it. */
export interface BoardModel {
  board: Board;
  index: BoardIndex;
  state: ViewState;
  change: ChangeView;
  /** The day in view: the state's, or today. */
  asOf: IsoDay;
  today: IsoDay;
  /** Every promise made by that day. */
  standings: readonly Standing[];
  /** Those that the filter shows. */
  shown: readonly Standing[];
  words: BoardWords;
}
