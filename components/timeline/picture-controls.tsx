import { memo } from 'react';
import type { SceneOptions } from '@/lib/timeline/scene';
import { LookControls } from './look-controls';
import { SavePicture } from './save-picture';
import type { TimelineProps } from './timeline-props';
import type { TimelineWords } from './timeline-words';
import styles from './window-controls.module.css';

interface PictureControlsProps extends TimelineProps {
  options: SceneOptions;
  words: TimelineWords;
}

/** How the whole picture looks, and saving it. Nothing here changes while the window moves. */
export const PictureControls = memo(function PictureControls(props: PictureControlsProps) {
  return (
    <div className={`${styles.controls} needs-script no-print`}>
      <LookControls
        alignOn={props.options.alignOn}
        direction={props.options.direction}
        onAlign={props.onAlign}
        onTimeDirection={props.onTimeDirection}
      />
      <span className={styles.buttons}>
        <SavePicture {...props} />
      </span>
    </div>
  );
});
