'use client';

import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { CommitmentId } from '@/lib/domain/commitment';
import { fromDayNumber } from '@/lib/domain/iso-day';
import type { Language } from '@/lib/domain/language';
import { directionOf } from '@/lib/i18n/direction';
import { formatDay } from '@/lib/i18n/format-day';
import { threadsIn } from '@/lib/timeline/count-bars';
import type { PlacedLane } from '@/lib/timeline/place-lane';
import type { QuarterCount } from '@/lib/timeline/quarters';
import styles from './count-dialog.module.css';
import { useDialog } from './effects/use-dialog';
import { GlyphIcon } from './glyph';
import type { TimelineWords } from './timeline-words';

/** A list of more promises is for the filters, not for a dialog. */
const MOST = 200;

interface CountDialogProps {
  lane: PlacedLane;
  laneName: string;
  quarter: QuarterCount;
  language: Language;
  words: TimelineWords;
  hrefOf: (id: CommitmentId) => string;
  onSelect?: (id: CommitmentId) => void;
  onClose: () => void;
}

/** The promises of one quarter of a lane that only counts them, each a link. */
export function CountDialog(props: CountDialogProps) {
  const { lane, laneName, quarter, language, words, hrefOf, onSelect, onClose } = props;
  const t = useTranslations('timeline');
  const dialog = useDialog();
  const threads = threadsIn(lane, quarter);
  const title = `${laneName}: ${t('countTitle', { count: threads.length, day: formatDay(fromDayNumber(quarter.from), language) })}`;
  const select = (id: CommitmentId) => (event: MouseEvent) => {
    if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    dialog.current?.close();
    onSelect(id);
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={title} onClose={onClose}>
      <h2 className={styles.title}>{title}</h2>
      <ol className={styles.list}>
        {threads.slice(0, MOST).map(({ item: { thread, name } }) => (
          <li key={thread.id}>
            <GlyphIcon sign={{ status: thread.status }} direction={directionOf(language)} />
            <a href={hrefOf(thread.id)} onClick={select(thread.id)}>
              {name}
            </a>
            <span className={styles.state}>{words.stateOf(thread)}</span>
          </li>
        ))}
      </ol>
      {threads.length > MOST && <p className={styles.more}>{t('countMore', { count: threads.length - MOST })}</p>}
      <Button look="line" onPress={() => dialog.current?.close()}>
        {t('close')}
      </Button>
    </dialog>
  );
}
