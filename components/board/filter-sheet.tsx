'use client';

import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { CloseSign } from '@/components/ui/close-sign';
import { useInertOutside } from '@/components/ui/use-inert-outside';
import { NO_FILTER } from '@/lib/domain/selection';
import { activeParts } from '@/lib/domain/loosening';
import type { BoardModel } from './board-model';
import styles from './filter-sheet.module.css';

interface FilterSheetProps {
  model: BoardModel;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A row of controls on a wide screen and without scripts; on a telephone a sheet over the page, which the button before
 * the states opens. The controls are the same elements in both.
 */
export function FilterSheet({ model: { state, change, shown, words }, isOpen, onClose, children }: FilterSheetProps) {
  const { t } = words;
  const sheet = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useInertOutside(sheet, isOpen);
  useEffect(() => {
    if (isOpen) title.current?.focus();
  }, [isOpen]);
  const closeOnKey = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const closeBeside = (event: MouseEvent) => {
    if (event.target === event.currentTarget) onClose();
  };
  const dialog = isOpen
    ? ({ role: 'dialog', 'aria-modal': true, 'aria-labelledby': 'filter-sheet-title' } as const)
    : {};
  return (
    // the keys and the press beside it only close what its own buttons close too
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={sheet}
      className={styles.sheet}
      data-sheet={isOpen ? 'open' : 'closed'}
      onKeyDown={closeOnKey}
      onClick={isOpen ? closeBeside : undefined}
      {...dialog}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 ref={title} id="filter-sheet-title" tabIndex={-1} className={styles.title}>
            {t('filter.title')}
          </h2>
          <Button onPress={onClose} aria-label={t('filter.closeSheet')}>
            <CloseSign />
          </Button>
        </div>
        {children}
        <div className={styles.foot}>
          <Button look="primary" onPress={onClose}>
            {t('filter.showCount', { count: shown.length })}
          </Button>
          {activeParts(state.filter).length > 0 && (
            <Button onPress={() => change({ filter: NO_FILTER })}>{t('filter.clear')}</Button>
          )}
        </div>
      </div>
    </div>
  );
}
