'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { KeyCap } from '@/components/ui/key-cap';
import dialogStyles from '@/components/timeline/keys-dialog.module.css';
import { CheckBox } from '../check-box';
import styles from './reading.module.css';

/** The keys in sight, below the text, where there is a keyboard. */
export function KeyBar({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations('desk.reading');
  const keys: readonly [readonly string[], string][] = [
    [['j', 'k'], t('keyMove')],
    [['a'], t('accept')],
    [['r'], t('reject')],
    [['e'], t('keyEdit')],
    [['s'], t('keySplitShort')],
    [['m'], t('merge')],
    [['n'], t('add')],
    [['u'], t('undo')],
  ];
  return (
    <div className={styles.keyBar}>
      <ul>
        {keys.map(([caps, words]) => (
          <li key={words}>
            {caps.map((cap) => (
              <KeyCap key={cap}>{cap}</KeyCap>
            ))}
            <span className="visually-hidden">{caps.join(' ')}:</span> {words}
          </li>
        ))}
      </ul>
      <Button onPress={onHelp}>
        {t('keys')} <KeyCap>?</KeyCap>
      </Button>
    </div>
  );
}

interface ReadingKeysProps {
  isOpen: boolean;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
  onClose: () => void;
}

/** What single keys do on the reading desk, and the switch that turns them off. */
export function ReadingKeys({ isOpen, isOn, onToggle, onClose }: ReadingKeysProps) {
  const t = useTranslations('desk.reading');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  const rows: readonly [readonly string[], string][] = [
    [['j', 'k'], t('keyMove')],
    [['a'], t('keyAccept')],
    [['r'], t('keyReject')],
    [['e'], t('keyEdit')],
    [['s'], t('keySplit')],
    [['m'], t('keyMerge')],
    [['n'], t('add')],
    [['u', 'Shift+u'], t('keyUndo')],
    [['1', '…', '6'], t('keyKind')],
    [['?'], t('keyHelp')],
  ];
  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-label={t('keysTitle')} onClose={onClose}>
      <h2 className={dialogStyles.title}>{t('keysTitle')}</h2>
      <dl className={dialogStyles.keys}>
        {rows.map(([keys, words]) => (
          <div key={words} className={dialogStyles.row}>
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
      <CheckBox label={t('keysOn')} isChecked={isOn} onChange={onToggle} />
      <Button look="line" onPress={onClose}>
        {t('close')}
      </Button>
    </dialog>
  );
}
