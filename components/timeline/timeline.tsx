'use client';

import { Activity, useMemo, useState } from 'react';
import { directionOf } from '@/lib/i18n/direction';
import { ThreadTable } from '@/lib/timeline/thread-table';
import { useIsHydrating } from './effects/use-is-hydrating';
import { useMeasured } from './effects/use-measured';
import { useIsPrinting } from '@/components/ui/use-is-printing';
import { PhoneTimeline } from './phone-timeline';
import { PrintTimeline } from './print-timeline';
import type { TimelineProps } from './timeline-props';
import { useTimelineWords } from './timeline-words';
import styles from './timeline.module.css';
import { WideTimeline } from './wide-timeline';

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
  const [frameRef, measured] = useMeasured<HTMLDivElement>();
  const words = useTimelineWords(board, language);
  const threads = useMemo(() => new ThreadTable(board, commitmentIds, asOf), [board, commitmentIds, asOf]);
  const { labelsOf } = words;
  const items = useMemo(() => labelsOf(threads), [threads, labelsOf]);
  const width = measured?.width ?? props.initialWidth ?? USUAL_WIDTH;
  const { laneNameOf } = words;
  const options = useMemo(
    () => ({ board, items, width, reading, direction, laneBy, orderBy, alignOn, today, laneNameOf }),
    [board, items, width, reading, direction, laneBy, orderBy, alignOn, today, laneNameOf],
  );
  const isMeasured = measured !== null;
  const isHydrating = useIsHydrating();
  const [isFresh] = useState(!isHydrating);
  const isPrinting = useIsPrinting();
  // first drawn in the browser: it measures itself before the first picture, which then is made once
  if (!isMeasured && !isHydrating) return <div ref={frameRef} className={styles.frame} />;
  return (
    <div
      ref={frameRef}
      className={styles.frame}
      data-measured={isMeasured || undefined}
      data-printing={isPrinting || undefined}
    >
      {isPrinting && <PrintTimeline {...props} options={options} words={words} />}
      {(!isMeasured || width >= PHONE) && (
        <Activity>
          <WideTimeline
            {...props}
            items={items}
            options={options}
            words={words}
            isLive={isMeasured}
            firstDepth={isFresh ? (measured?.depth ?? null) : null}
          />
        </Activity>
      )}
      {(!isMeasured || width < PHONE) && (
        <Activity>
          <PhoneTimeline {...props} options={options} words={words} />
        </Activity>
      )}
    </div>
  );
}
