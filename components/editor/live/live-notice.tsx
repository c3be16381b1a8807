'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import type { LiveChange, LiveSubject } from '@/lib/domain/live-change';
import { Button } from '@/components/ui/button';
import styles from './live.module.css';
import { useLive } from './use-live';

interface LiveNoticeProps {
  subjects: readonly LiveSubject[];
  /** The last row of the log when the page was drawn. */
  since: number;
  /** The account that looks at the page. */
  ownId: string;
  /** Draws the page anew; what was typed must stay. Without it the server's part is drawn anew around what was typed. */
  onShow?: () => void;
}

/** Says at once, and aloud, that somebody else changed what the page shows, and offers to show it. Touches nothing typed. */
export function LiveNotice({ subjects, since, ownId, onShow }: LiveNoticeProps) {
  const t = useTranslations('desk.live');
  const router = useRouter();
  const { changes, clear } = useLive(subjects, since);
  const latest = changes.at(-1);
  const show = () => {
    clear();
    if (onShow) onShow();
    else router.refresh();
  };
  return (
    <div role="status" className={styles.frame}>
      {latest ? (
        <div className={styles.notice} data-live-notice="">
          <p>
            <Said change={latest} isOwn={latest.actorId === ownId} />
            {changes.length > 1 ? ` ${t('more', { count: changes.length - 1 })}` : ''}
          </p>
          <Button look="line" onPress={show}>
            {t('show')}
          </Button>
          <Button onPress={clear}>{t('later')}</Button>
        </div>
      ) : null}
    </div>
  );
}

/** Who did what, and when: the hour and minute of the reader's clock. */
function Said({ change, isOwn }: { change: LiveChange; isOwn: boolean }) {
  const t = useTranslations('desk');
  const at = new Date(change.at);
  const time = [at.getHours(), at.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
  const key = `actions.${change.action.replaceAll('.', '-')}` as Parameters<typeof t>[0];
  const action = t.has(key) ? t(key) : t('live.changed');
  return <>{isOwn ? t('live.own', { action, time }) : t('live.said', { name: change.actorName, action, time })}</>;
}
