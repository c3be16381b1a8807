'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { KeyCap } from '@/components/ui/key-cap';
import dialogStyles from '@/components/timeline/keys-dialog.module.css';
import { CheckBox } from '../check-box';

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
