'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { KeyCap } from '@/components/ui/key-cap';
import type { TimeDirection } from '@/lib/timeline/view';
import { useDialog } from './effects/use-dialog';
import styles from './keys-dialog.module.css';

interface KeysDialogProps {
  direction: TimeDirection;
  onClose: () => void;
}

/** What the keys do on the timeline. */
export const KeysDialog = memo(function KeysDialog({ direction, onClose }: KeysDialogProps) {
  const t = useTranslations('timeline');
  const dialog = useDialog();
  const rows: readonly [keys: readonly string[], words: string][] = [
    [['↑', '↓'], t('keyBetween')],
    [direction === 'rtl' ? ['→', '←'] : ['←', '→'], t('keyAlong')],
    [['Home', 'End'], t('keyEnds')],
    [['+', '-'], t('keyZoom')],
    [['0'], t('keyWhole')],
    [['Enter'], t('keyOpen')],
    [['Esc'], t('keyClose')],
    [['?'], t('keyHelp')],
    [['Ctrl'], t('keyWheel')],
  ];
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={t('keysTitle')} onClose={onClose}>
      <h2 className={styles.title}>{t('keysTitle')}</h2>
      <dl className={styles.keys}>
        {rows.map(([keys, words]) => (
          <div key={words} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
              <span className="visually-hidden">{keys.join(' ')}</span>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.drag}>{t('keyDrag')}</p>
      <Button look="line" onPress={onClose}>
        {t('close')}
      </Button>
    </dialog>
  );
});
