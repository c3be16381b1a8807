import { useMemo } from 'react';
import type { PlacedLane } from '@/lib/timeline/place-lane';
import { buildScene, extentFor, type Scene, type SceneOptions } from '@/lib/timeline/scene';
import { AlignedHeader } from './aligned-header';
import { CalendarHeader } from './calendar-header';
import { SvgLanes } from './plot-lanes';
import styles from './print-timeline.module.css';
import type { TimelineProps } from './timeline-props';
import type { TimelineWords } from './timeline-words';

/** Drawn for this width and brought to the paper's: words are then about 7 points high on a page held upright. */
const WIDTH = 1000;

interface PrintTimelineProps extends TimelineProps {
  options: SceneOptions;
  words: TimelineWords;
}

/**
 * The whole extent for paper: each lane is a drawing of its own, so that no page ends in the middle of a row, and the
 * years and rounds stand at the head of every page.
 */
export function PrintTimeline(props: PrintTimelineProps) {
  const { board, asOf, language, options } = props;
  const scene = useMemo(() => {
    const onPaper = { ...options, width: WIDTH };
    return buildScene(onPaper, extentFor(onPaper));
  }, [options]);
  return (
    <table className={styles.print} role="presentation">
      <thead>
        <tr>
          <td>
            {options.alignOn === 'calendar' ? (
              <CalendarHeader board={board} scene={scene} asOf={asOf} language={language} />
            ) : (
              <AlignedHeader scene={scene} />
            )}
          </td>
        </tr>
      </thead>
      <tbody>
        {scene.lanes.map((lane) => (
          <tr key={lane.key}>
            <td>
              <SvgLanes
                {...props}
                laneBy={options.laneBy}
                scene={sceneOf(lane, scene)}
                selectedId={null}
                comparedId={null}
                keys={null}
                isMoving={false}
                isOnCanvas={false}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The same scene with one lane alone, at its top. */
function sceneOf(lane: PlacedLane, scene: Scene): Scene {
  const { laneHeader } = scene.frame;
  return { ...scene, lanes: [lane.movedTo(laneHeader)], height: laneHeader + lane.height };
}
