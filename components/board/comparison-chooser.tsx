'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { ComparisonChoices } from '@/components/commitment/comparison-choices';
import panelStyles from '@/components/commitment/panel.module.css';
import { Button } from '@/components/ui/button';
import { CloseSign } from '@/components/ui/close-sign';
import { KeyCap } from '@/components/ui/key-cap';
import { useInertOutside } from '@/components/ui/use-inert-outside';
import { FULL_SCREEN, useMediaQuery } from '@/components/ui/use-media-query';
import type { Commitment, CommitmentId } from '@/lib/domain/commitment';
import { nearCommitments } from '@/lib/domain/near-commitments';
import { NO_FILTER, selectStandings } from '@/lib/domain/selection';
import type { BoardModel } from './board-model';
import styles from './comparison-chooser.module.css';

interface ComparisonChooserProps {
  model: BoardModel;
  first: Commitment;
  onChoose: (id: CommitmentId) => void;
  onClose: () => void;
}

/** In the panel's place: which promise to compare with, by its words, from those near it, or by a press in the picture. */
export function ComparisonChooser({ model, first, onChoose, onClose }: ComparisonChooserProps) {
  const { index, standings, asOf, state, words } = model;
  const { t, language } = words;
  const [text, setText] = useState('');
  const panel = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useInertOutside(panel, useMediaQuery(FULL_SCREEN));
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const found = useMemo(
    () =>
      selectStandings(standings, { ...NO_FILTER, text })
        .map(({ commitment }) => commitment)
        .filter(({ id }) => id !== first.id),
    [standings, text, first.id],
  );
  const near = text.trim() === '' ? nearCommitments(index, first).filter(({ promisedOn }) => promisedOn <= asOf) : [];
  const shared = { index, first, asOf, keptDay: state.asOf, words, onChoose };
  const title = t('compare.chooseFor', { title: first.title[language], id: first.id });
  return (
    <aside ref={panel} className={panelStyles.panel} aria-label={title}>
      <div className={panelStyles.bar}>
        <span className={panelStyles.space} />
        <Button onPress={onClose} aria-label={t('compare.cancel')}>
          <CloseSign />
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
      <h2 className={panelStyles.title}>{title}</h2>
      <p className={styles.hint}>{t('compare.hint')}</p>
      <input
        ref={field}
        className={styles.search}
        type="search"
        maxLength={200}
        value={text}
        placeholder={t('filter.search')}
        aria-label={t('filter.search')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className="visually-hidden" role="status">
        {text.trim() !== '' && t('filter.count', { count: found.length })}
      </p>
      <ComparisonChoices title={t('commitment.near')} candidates={near} {...shared} />
      <ComparisonChoices title={t('compare.all')} candidates={found} {...shared} />
      {found.length === 0 && <p className={styles.hint}>{t('compare.noneFound')}</p>}
    </aside>
  );
}
