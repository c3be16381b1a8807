'use client';

import { useMemo } from 'react';
import { directionOf } from '@/lib/i18n/direction';
import { labelThread } from '@/lib/timeline/labelled-thread';
import { buildScene } from '@/lib/timeline/scene';
import { threadsOf } from '@/lib/timeline/threads-of';
import { CalendarHeader } from './calendar-header';
import { Overview } from './overview';
import { PhoneTimeline } from './phone-timeline';
import { PlotLanes } from './plot-lanes';
import type { TimelineProps } from './timeline-props';
import { useTimelineWords } from './timeline-words';
import styles from './timeline.module.css';
import { useWidth } from './use-width';

/** The width of the page's column at 1440, for which the server draws. */
const USUAL_WIDTH = 1360;
/** Under this width a promise has a row of its own. */
const PHONE = 700;

/**
 * The commitments as threads along the rounds. The server draws both the plot and the rows of a telephone, and the page's
 * style shows one; once the browser has measured itself only that one is kept, for its own width.
 */
export function Timeline(props: TimelineProps) {
  const { board, commitmentIds, asOf, language, laneBy = 'theme', orderBy = 'date', alignOn = 'calendar' } = props;
  const reading = directionOf(language);
  const direction = props.timeDirection ?? reading;
  const today = props.today ?? asOf;
  const [frameRef, measured] = useWidth<HTMLDivElement>();
  const words = useTimelineWords(board, language);
  const threads = useMemo(() => threadsOf(board, commitmentIds, asOf), [board, commitmentIds, asOf]);
  const items = useMemo(
    () => threads.map((thread) => labelThread(thread, thread.commitment.title[language], words.noteOf(thread))),
    [threads, language, words],
  );
  const width = measured ?? props.initialWidth ?? USUAL_WIDTH;
  const { laneNameOf } = words;
  const window = props.window ?? null;
  const scene = useMemo(
    () => buildScene({ board, items, width, reading, direction, laneBy, orderBy, alignOn, window, today, laneNameOf }),
    [board, items, width, reading, direction, laneBy, orderBy, alignOn, window, today, laneNameOf],
  );
  const shared = { ...props, scene, words, laneBy };
  return (
    <div ref={frameRef} className={styles.frame} data-measured={measured !== null || undefined}>
      {(measured === null || measured >= PHONE) && (
        <div className={styles.wide}>
          <div className={styles.header}>
            <CalendarHeader board={board} scene={scene} asOf={asOf} language={language} />
          </div>
          <PlotLanes {...shared} />
          <Overview threads={threads} scene={scene} />
        </div>
      )}
      {(measured === null || measured < PHONE) && (
        <div className={styles.narrow}>
          <PhoneTimeline {...shared} />
        </div>
      )}
    </div>
  );
}
