'use client';

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { PLAIN_VIEW, writeViewState, type ViewState } from '@/lib/api/view-state';
import { activeParts } from '@/lib/domain/loosening';
import { NO_FILTER, type Facet } from '@/lib/domain/selection';
import { homeAddress } from '@/components/ui/page-address';
import { ArrangeMenu } from './arrange-menu';
import type { BoardModel } from './board-model';
import { DueFilter } from './due-filter';
import { closeMenusOutside } from './close-menus';
import { FilterMenu } from './filter-menu';
import { FilterSheet } from './filter-sheet';
import styles from './filters.module.css';
import { StatusFilter } from './status-filter';
import { ViewSwitch } from './view-switch';

const MENUS: readonly Facet[] = ['parties', 'themes', 'strengths', 'rounds', 'kinds', 'reviews'];

/**
 * All filters in one form. Where scripts run each change is at once in force; without them the button sends the form,
 * whose fields have the names of the address's parameters.
 */
export function FilterForm({ model }: { model: BoardModel }) {
  const { state, change, words } = model;
  const { t, language } = words;
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [isSheetOpen, setSheetOpen] = useState(false);
  useEffect(() => (form.current ? closeMenusOutside(form.current) : undefined), []);
  const keep = (event: FormEvent) => event.preventDefault();
  const closeSheet = () => {
    setSheetOpen(false);
    // once the page behind the sheet can be reached again
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <form
      ref={form}
      className={`${styles.form} no-print`}
      action={homeAddress(language)}
      method="get"
      role="search"
      aria-label={t('filter.title')}
      onSubmit={keep}
    >
      <KeptFields state={state} />
      <div className={styles.states}>
        <button
          ref={opener}
          type="button"
          className={styles.opener}
          aria-haspopup="dialog"
          aria-expanded={isSheetOpen}
          onClick={() => setSheetOpen(true)}
        >
          {t('filter.openSheet', { count: activeParts(state.filter).length })}
        </button>
        <StatusFilter model={model} />
      </div>
      <div className={styles.bar}>
        <FilterSheet model={model} isOpen={isSheetOpen} onClose={closeSheet}>
          <input
            className={styles.search}
            type="search"
            name="q"
            maxLength={200}
            value={state.filter.text}
            placeholder={t('filter.search')}
            aria-label={t('filter.search')}
            onChange={(event) => change({ filter: { ...state.filter, text: event.currentTarget.value } }, 'replace')}
          />
          {MENUS.map((facet) => (
            <FilterMenu key={facet} facet={facet} model={model} />
          ))}
          <DueFilter model={model} />
          <noscript>
            <button className={styles.apply}>{t('filter.apply')}</button>
          </noscript>
          <span className={styles.space} />
          <ArrangeMenu model={model} />
        </FilterSheet>
        <ViewSwitch model={model} />
      </div>
    </form>
  );
}

/** What the form does not ask for but must not lose when it is sent. */
function KeptFields({ state }: { state: ViewState }) {
  const kept = new URLSearchParams(
    writeViewState({
      ...state,
      filter: NO_FILTER,
      lanes: PLAIN_VIEW.lanes,
      order: PLAIN_VIEW.order,
      select: null,
      compare: null,
    }),
  );
  return [...kept].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
