'use client';

import { useCallback, useMemo } from 'react';
import { CommitmentPanel } from '@/components/commitment/commitment-panel';
import { Matrix } from '@/components/timeline/matrix';
import { Timeline } from '@/components/timeline/timeline';
import { commitmentPage } from '@/components/ui/page-address';
import { useIsPrinting } from '@/components/ui/use-is-printing';
import type { ViewState } from '@/lib/api/view-state';
import type { CommitmentId } from '@/lib/domain/commitment';
import { directionOf } from '@/lib/i18n/direction';
import { standingOf, type Standing } from '@/lib/domain/standing';
import { reasonOf } from '@/lib/domain/status-reason';
import type { TimeDirection } from '@/lib/timeline/view';
import { AsOfRail } from './as-of-rail';
import type { BoardModel } from './board-model';
import styles from './board.module.css';
import { CommitmentList } from './commitment-list';
import { ComparisonChooser } from './comparison-chooser';
import { ComparisonPanel } from './comparison-panel';
import { EmptySelection } from './empty-selection';
import { shownInWords } from './shown-line';
import { useSelection } from './use-selection';

/** The width of the picture beside the panel at 1440. */
const WIDTH_BESIDE_PANEL = 876;

/** The picture in the chosen view, the as-of rail under it, and beside it the panel of the selected promise. */
export function BoardStage({ model }: { model: BoardModel }) {
  const { state, change, index, asOf, shown, words } = model;
  const { stage, select, choose, isChoosing } = useSelection(state, change);
  const selected = useStanding(model, state.select);
  const compared = useStanding(model, state.compare);
  const isComparing = selected !== null && compared !== null && !isChoosing;
  const hasPanel = selected !== null && !isComparing;
  const at = shown.findIndex(({ commitment }) => commitment.id === state.select);
  return (
    <div
      ref={stage}
      className={styles.stage}
      data-panel={hasPanel || undefined}
      data-choosing={isChoosing || undefined}
    >
      {isComparing && (
        <ComparisonPanel
          model={model}
          pair={[selected, compared]}
          onSwap={() => change({ select: state.compare, compare: state.select })}
          onAnother={choose}
          onClose={() => select(null)}
        />
      )}
      <div className={styles.picture}>
        {shown.length === 0 ? <EmptySelection model={model} /> : <Picture model={model} onSelect={select} />}
        <AsOfRail model={model} />
      </div>
      {hasPanel && isChoosing && (
        <ComparisonChooser model={model} first={selected.commitment} onChoose={select} onClose={() => select(null)} />
      )}
      {hasPanel && !isChoosing && (
        <CommitmentPanel
          standing={selected}
          reason={reasonOf(index, selected, asOf)}
          asOf={asOf}
          words={words}
          previousId={(at > 0 && shown[at - 1]?.commitment.id) || null}
          nextId={(at >= 0 && shown[at + 1]?.commitment.id) || null}
          onSelect={select}
          onCompare={choose}
          keptDay={state.asOf}
        />
      )}
    </div>
  );
}

/** How a promise of the address stands on the day in view; null where there is none, or it had not been made. */
function useStanding({ index, words, asOf }: BoardModel, id: CommitmentId | null): Standing | null {
  return useMemo(() => {
    const commitment = id ? words.lookup.commitments.get(id) : undefined;
    return commitment ? standingOf(index, commitment, asOf) : null;
  }, [index, words, id, asOf]);
}

function Picture({ model, onSelect }: { model: BoardModel; onSelect: (id: CommitmentId | null) => void }) {
  const { board, state, change, shown, asOf, today, words } = model;
  const { language } = words;
  const isPrinting = useIsPrinting();
  const ids = useMemo(() => shown.map(({ commitment }) => commitment.id), [shown]);
  const hrefOf = useCallback((id: CommitmentId) => commitmentPage(language, id), [language]);
  const onWindow = useCallback((window: ViewState['window']) => change({ window }, 'replace'), [change]);
  const onAlign = useCallback((align: ViewState['align']) => change({ align, window: null }), [change]);
  const onTimeDirection = useCallback(
    (time: TimeDirection) => change({ time: time === directionOf(language) ? null : time }),
    [change, language],
  );
  if (state.view === 'list') return <CommitmentList model={model} onSelect={onSelect} />;
  const shared = {
    board,
    commitmentIds: ids,
    asOf,
    language,
    timeDirection: state.time ?? undefined,
    laneBy: state.lanes,
    orderBy: state.order,
    selectedId: state.select,
    comparedId: state.compare,
    hrefOf,
    onSelect,
  };
  if (state.view === 'matrix')
    return (
      <>
        <Matrix {...shared} />
        {isPrinting && <CommitmentList model={model} />}
      </>
    );
  return (
    <>
      <Timeline
        {...shared}
        today={today}
        alignOn={state.align}
        window={state.window}
        onWindow={onWindow}
        onAlign={onAlign}
        onTimeDirection={onTimeDirection}
        shownInWords={shownInWords(model)}
        initialWidth={state.select && !state.compare ? WIDTH_BESIDE_PANEL : undefined}
      />
      {isPrinting ? (
        <CommitmentList model={model} />
      ) : (
        <noscript>
          <CommitmentList model={model} />
        </noscript>
      )}
    </>
  );
}
