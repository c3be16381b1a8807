'use client';

import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { windowRange } from '@/lib/timeline/extent';
import type { LabelledThreads } from '@/lib/timeline/labelled-thread';
import { buildScene, extentFor, type Scene, type SceneOptions } from '@/lib/timeline/scene';
import { timeAxis } from '@/lib/timeline/time-axis';
import type { DayRange } from '@/lib/timeline/view';
import { lengthOf, toTimeWindow } from '@/lib/timeline/zoom-window';
import { AlignedHeader } from './aligned-header';
import { Brush } from './brush';
import { CalendarHeader } from './calendar-header';
import { CountDialog } from './count-dialog';
import { KeysDialog } from './keys-dialog';
import { Overview, OVERVIEW_HEIGHT } from './overview';
import { usePlotKeys } from './effects/plot-keys';
import { usePlotGestures } from './effects/use-plot-gestures';
import { PlotLanes } from './plot-lanes';
import { PictureControls } from './picture-controls';
import type { TimelineProps } from './timeline-props';
import type { TimelineWords } from './timeline-words';
import styles from './timeline.module.css';
import { usePlotWindow, type PlotWindow } from './use-plot-window';
import { useThreadKeys, type Counted } from './use-thread-keys';
import { WindowControls } from './window-controls';

interface WideTimelineProps extends TimelineProps {
  items: LabelledThreads;
  options: SceneOptions;
  words: TimelineWords;
  /** The browser has measured itself: gestures and keys work. */
  isLive: boolean;
  /** Where it is first drawn in the browser, not by the server: how far down it was then in sight. */
  firstDepth: number | null;
}

/** The plot with its header, its overview and the window's controls. */
export function WideTimeline(props: WideTimelineProps) {
  const { options, isLive, words, items, asOf, board, language } = props;
  const { scene, plotWindow } = usePlotScene(options, props);
  const plot = useRef<HTMLDivElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = useCallback(() => setHelpOpen(true), []);
  const closeHelp = useCallback(() => setHelpOpen(false), []);
  const [counted, setCounted] = useState<Counted | null>(null);
  const countedLane = counted && scene.lanes.find((lane) => lane.key === counted.laneKey);
  const { selectedId, onSelect, hrefOf } = props;
  const keys = useThreadKeys({ scene, plot, plotWindow, selectedId, onSelect, onHelp: openHelp, onCount: setCounted });
  // what is first drawn in the browser shows the picture first; what the server drew is there already
  const hasRest = useDeferredValue(true, props.firstDepth === null);
  const gestures = { axis: scene.axis, onMove: plotWindow.move, onRest: plotWindow.rest };
  usePlotGestures(plot, isLive && hasRest ? gestures : null);
  usePlotKeys(plot, keys);
  const isCalendar = options.alignOn === 'calendar';
  const whole = timeAxis({ ...scene.axis, window: scene.axis.extent });
  return (
    <div className={styles.wide}>
      <div ref={plot} className={styles.plot}>
        <div className={styles.header}>
          {isCalendar ? (
            <CalendarHeader board={board} scene={scene} asOf={asOf} language={language} />
          ) : (
            <AlignedHeader scene={scene} />
          )}
        </div>
        <PlotLanes
          {...props}
          {...options}
          scene={scene}
          keys={isLive ? keys : null}
          firstDepth={hasRest ? null : props.firstDepth}
          isMoving={plotWindow.isMoving}
          onCount={setCounted}
        />
      </div>
      <p className="visually-hidden" role="status" data-stop="">
        {keys.stop && keys.active && words.stopOf(keys.stop, keys.active.item.thread)}
        {keys.counted && words.countOf(keys.counted.quarter)}
      </p>
      {hasRest && isCalendar && (
        <Overview threads={items.threads} scene={scene}>
          {isLive && <Brush axis={whole} plotWindow={plotWindow} language={language} height={OVERVIEW_HEIGHT - 3} />}
        </Overview>
      )}
      {hasRest && (
        <>
          <WindowControls
            resting={plotWindow.resting}
            goTo={plotWindow.goTo}
            extent={scene.axis.extent}
            isCalendar={isCalendar}
            onHelp={openHelp}
          />
          <PictureControls {...props} />
        </>
      )}
      {counted && countedLane && (
        <CountDialog
          lane={countedLane}
          laneName={words.laneNameOf(counted.laneKey, options.laneBy)}
          quarter={counted.quarter}
          language={language}
          words={words}
          hrefOf={hrefOf}
          onSelect={onSelect}
          onClose={() => setCounted(null)}
        />
      )}
      {isHelpOpen && <KeysDialog direction={scene.axis.direction} onClose={closeHelp} />}
    </div>
  );
}

/** The scene for the window as it is now: rows found where it last rested, places where it is. */
function usePlotScene(
  options: SceneOptions,
  { window, onWindow }: Pick<TimelineProps, 'window' | 'onWindow'>,
): { scene: Scene; plotWindow: PlotWindow } {
  const isCalendar = options.alignOn === 'calendar';
  const extent = useMemo(() => extentFor(options), [options]);
  const wanted = isCalendar ? windowRange(window, extent) : extent;
  const onRest = useCallback(
    (range: DayRange) => {
      if (isCalendar) onWindow?.(toTimeWindow(range, extent));
    },
    [isCalendar, onWindow, extent],
  );
  const plotWindow = usePlotWindow(wanted, extent, onRest);
  const { current } = plotWindow;
  const restingLength = lengthOf(plotWindow.resting);
  const resting = useMemo(
    () => buildScene(options, extent, { from: extent.from, to: extent.from + restingLength }),
    [options, extent, restingLength],
  );
  const scene = useMemo(
    () => ({ ...resting, axis: timeAxis({ ...resting.axis, window: current }) }),
    [resting, current],
  );
  return { scene, plotWindow };
}
