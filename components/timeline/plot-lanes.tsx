import { useId, useMemo } from 'react';
import type { Board } from '@/lib/domain/board';
import type { CommitmentId } from '@/lib/domain/commitment';
import { toDayNumber, type IsoDay } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { quartersOf } from '@/lib/timeline/count-bars';
import { countKept, findPlaced } from '@/lib/timeline/lane-facts';
import type { PlacedLane, PlacedThread } from '@/lib/timeline/place-lane';
import type { Scene } from '@/lib/timeline/scene';
import type { LaneBy } from '@/lib/timeline/view';
import { threadShape, type ThreadShape } from '@/lib/timeline/thread-shape';
import { useTranslations } from 'use-intl';
import { xOfDay, type TimeAxis } from '@/lib/timeline/time-axis';
import { isWhole } from '@/lib/timeline/zoom-window';
import { AlignedColumns } from './aligned-header';
import { CanvasLanes } from './canvas-lanes';
import { CountBars, CountButtons } from './count-bars';
import { HairPaths } from './hair-paths';
import { LaneLabel } from './lane-label';
import { patternIds, Patterns, type PatternIds } from './patterns';
import { PlotColumns } from './plot-columns';
import { ThreadItem } from './thread-item';
import { SelectedLinks } from './selected-links';
import type { TimelineWords } from './timeline-words';
import styles from './timeline.module.css';
import type { Counted, ThreadKeys } from './use-thread-keys';

/** Space over the first lane. */
export const LANES_TOP = 12;
/** Space under the last lane. */
export const LANES_BOTTOM = 6;

export interface PlotLanesProps {
  board: Board;
  scene: Scene;
  asOf: IsoDay;
  language: Language;
  laneBy: LaneBy;
  words: TimelineWords;
  selectedId: CommitmentId | null;
  comparedId?: CommitmentId | null;
  hrefOf: (id: CommitmentId) => string;
  onSelect?: (id: CommitmentId | null) => void;
  /** Null leaves every link to the tab key, as without scripts. */
  keys: ThreadKeys | null;
  /**
   * In the first picture in the browser, how far down it is in sight: what cannot be seen follows it. That is what lies further
   * down, what only a screen reader says, and the place of the keyboard.
   */
  firstDepth?: number | null;
  /** While a hand moves the window, nothing else moves. */
  isMoving: boolean;
  /** Lists the promises of a quarter of a counted lane. */
  onCount?: (counted: Counted) => void;
}

/** From so many threads on a canvas draws them, and SVG only the chosen one and the one with the keyboard's focus. */
const CANVAS_FROM = 600;

/** The lanes with their threads, over the columns of the rounds. */
export function PlotLanes(props: PlotLanesProps) {
  const { scene, keys } = props;
  if (keys === null || countThreads(scene) < CANVAS_FROM) return <SvgLanes {...props} isOnCanvas={false} />;
  return (
    <CanvasLanes {...props}>
      <SvgLanes {...props} isOnCanvas />
    </CanvasLanes>
  );
}

function countThreads({ lanes }: Scene): number {
  return lanes.reduce((count, lane) => count + lane.size, 0);
}

/** The lanes as SVG: all threads, or over a canvas only those that must be real links. */
export function SvgLanes(props: PlotLanesProps & { isOnCanvas: boolean }) {
  const { board, scene, asOf, selectedId } = props;
  const t = useTranslations('timeline');
  const id = useId();
  const ids = useMemo(() => patternIds(id), [id]);
  const { frame, axis } = scene;
  const height = scene.height + LANES_TOP + LANES_BOTTOM;
  const isCalendar = scene.alignOn === 'calendar';
  return (
    <svg
      className={styles.lanes}
      width={frame.width}
      height={height}
      viewBox={`0 0 ${frame.width} ${height}`}
      direction={scene.reading}
      role="group"
      aria-label={t('label')}
      data-has-selection={selectedId !== null || undefined}
      data-moving={props.isMoving || undefined}
    >
      <defs>
        <Patterns ids={ids} />
        <clipPath id={ids.clip}>
          <rect x={axis.left - 12} y={-LANES_TOP} width={axis.right - axis.left + 24} height={height} />
        </clipPath>
      </defs>
      {isCalendar ? (
        <PlotColumns board={board} scene={scene} asOf={asOf} top={0} bottom={height - LANES_BOTTOM} />
      ) : (
        <AlignedColumns scene={scene} bottom={height - LANES_BOTTOM} />
      )}
      <g transform={`translate(0,${LANES_TOP})`}>
        {selectedId !== null && <SelectedDays scene={scene} selectedId={selectedId} bottom={scene.height} />}
        {scene.lanes
          .filter(({ top }) => top < (props.firstDepth ?? Infinity))
          .map((lane) => (
            <LaneGroup key={lane.key} lane={lane} ids={ids} {...props} />
          ))}
        {selectedId !== null && <SelectedLinks board={board} scene={scene} asOf={asOf} selectedId={selectedId} />}
        <path d={`M0,${scene.height}H${frame.width}`} stroke="var(--rule-strong)" />
      </g>
    </svg>
  );
}

interface LaneGroupProps extends PlotLanesProps {
  lane: PlacedLane;
  ids: PatternIds;
  isOnCanvas: boolean;
}

function LaneGroup({ lane, ids, isOnCanvas, ...props }: LaneGroupProps) {
  const { scene, words, selectedId, keys } = props;
  const isFirst = props.firstDepth != null;
  const active = isFirst ? null : (keys?.active ?? null);
  const activeId = active?.item.thread.id ?? null;
  const t = useTranslations('timeline');
  const { axis, frame, reading } = scene;
  const name = words.laneNameOf(lane.key, props.laneBy);
  const top = lane.top - frame.laneHeader;
  const drawsHairs = lane.detail === 'hairs' && !isOnCanvas && countThreads(scene) >= CANVAS_FROM;
  const chosen = [keys?.activeLane === lane ? active : null, ...placedOf(lane, [selectedId, props.comparedId])];
  const showsAll = isWhole(axis.window, axis.extent);
  return (
    <g role="list" aria-label={isFirst ? name : t('laneSummary', { name, ...countKept(lane) })}>
      <path d={`M0,${top}H${frame.width}`} stroke="var(--rule)" />
      <g aria-hidden="true">
        <LaneLabel
          lane={lane}
          name={name}
          frame={frame}
          reading={reading}
          direction={axis.direction}
          laneBy={props.laneBy}
        />
      </g>
      <g clipPath={showsAll ? undefined : `url(#${ids.clip})`}>
        {lane.detail === 'counts' && !isOnCanvas && <CountBars lane={lane} axis={axis} ids={ids} />}
        {lane.detail === 'counts' && keys && props.onCount && (
          <CountButtons
            lane={lane}
            axis={axis}
            quarters={quartersOf(lane, axis.extent)}
            active={keys.counted?.laneKey === lane.key ? keys.counted.quarter : null}
            language={props.language}
            onCount={(quarter) => props.onCount?.({ laneKey: lane.key, quarter })}
          />
        )}
        {drawsHairs && <HairPaths lane={lane} axis={axis} />}
        {shapesOf(lane, axis, isOnCanvas || drawsHairs ? chosen : lane.threads).map((shape) => (
          <ThreadItem
            key={shape.item.thread.id}
            shape={shape}
            direction={axis.direction}
            anchor={axis.direction === reading ? 'start' : 'end'}
            account={words.accountOf(shape.item.thread)}
            href={props.hrefOf(shape.item.thread.id)}
            ids={ids}
            isSelected={shape.item.thread.id === selectedId || shape.item.thread.id === props.comparedId}
            onSelect={props.onSelect}
            tabIndex={keys === null ? undefined : shape.item.thread.id === activeId ? 0 : -1}
            stopX={
              keys?.stop && shape.item.thread.id === activeId && keys.active
                ? xOfDay(axis, keys.stop.day - keys.active.zero)
                : null
            }
          />
        ))}
      </g>
    </g>
  );
}

/** The threads of some commitments in a lane. */
function placedOf(lane: PlacedLane, ids: readonly (CommitmentId | null | undefined)[]): (PlacedThread | null)[] {
  return ids.map((id) => (id == null ? null : lane.find(id)));
}

/** The shapes of some threads of a lane, each once; a counted lane has none. */
function shapesOf(lane: PlacedLane, axis: TimeAxis, threads: readonly (PlacedThread | null)[]): ThreadShape[] {
  if (lane.detail === 'counts') return [];
  return Array.from(new Set(threads)).flatMap((placed) => (placed && threadShape(placed, lane, axis)) ?? []);
}

/** The days of the chosen promise, as columns through all lanes. */
function SelectedDays({ scene, selectedId, bottom }: { scene: Scene; selectedId: CommitmentId; bottom: number }) {
  const placed = findPlaced(scene.lanes, selectedId)?.placed;
  if (!placed) return null;
  const { thread } = placed.item;
  const days = [toDayNumber(thread.commitment.promisedOn), ...thread.answers.map((answer) => answer.day)];
  return (
    <g stroke="var(--accent)" opacity={0.5} aria-hidden="true">
      {[...new Set(days)].map((day) => (
        <path key={day} d={`M${xOfDay(scene.axis, day - placed.zero)},${-LANES_TOP}V${bottom}`} />
      ))}
    </g>
  );
}
