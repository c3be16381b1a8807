'use client';

import { useEffect, useRef } from 'react';
import { Comparison, type StandingPair } from '@/components/commitment/comparison';
import { Button } from '@/components/ui/button';
import { CloseSign } from '@/components/ui/close-sign';
import { KeyCap } from '@/components/ui/key-cap';
import { comparePage } from '@/components/ui/page-address';
import { useInertOutside } from '@/components/ui/use-inert-outside';
import { FULL_SCREEN, useMediaQuery } from '@/components/ui/use-media-query';
import type { BoardModel } from './board-model';
import styles from './comparison-panel.module.css';

interface ComparisonPanelProps {
  model: BoardModel;
  pair: StandingPair;
  /** Shows them the other way round. */
  onSwap: () => void;
  /** Asks for another second promise. */
  onAnother: () => void;
  onClose: () => void;
}

/** Two promises side by side over the picture, in which both stay marked; on a telephone the whole screen. */
export function ComparisonPanel({ model, pair, onSwap, onAnother, onClose }: ComparisonPanelProps) {
  const { index, asOf, state, words } = model;
  const { t, language } = words;
  const ids = pair.map(({ commitment }) => commitment.id);
  const title = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const isFullScreen = useMediaQuery(FULL_SCREEN);
  useInertOutside(panel, isFullScreen);
  const pairKey = ids.join(' ');
  useEffect(() => title.current?.focus(), [pairKey, isFullScreen]);
  return (
    <section ref={panel} className={styles.panel} aria-labelledby="comparison-title">
      <div className={styles.bar}>
        <h2 ref={title} id="comparison-title" tabIndex={-1} className={styles.title}>
          {t('compare.title')}
        </h2>
        <span className={`${styles.actions} no-print`}>
          <Button onPress={onSwap}>{t('compare.swap')}</Button>
          <Button onPress={onAnother}>{t('compare.another')}</Button>
          <a className={styles.page} href={comparePage(language, ids, state.asOf)}>
            {t('compare.page')}
          </a>
          <Button onPress={onClose} aria-label={t('compare.close')}>
            <CloseSign />
            <KeyCap>Esc</KeyCap>
          </Button>
        </span>
      </div>
      <Comparison index={index} pair={pair} asOf={asOf} keptDay={state.asOf} words={words} />
    </section>
  );
}
