'use client';

import { useEffect, useRef, type FormEvent } from 'react';
import { PLAIN_VIEW, writeViewState, type ViewState } from '@/lib/api/view-state';
import { NO_FILTER, type Facet } from '@/lib/domain/selection';
import { homeAddress } from '@/components/ui/page-address';
import { ArrangeMenu } from './arrange-menu';
import type { BoardModel } from './board-model';
import { DueFilter } from './due-filter';
import { closeMenusOutside } from './close-menus';
import { FilterMenu } from './filter-menu';
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
  useEffect(() => (form.current ? closeMenusOutside(form.current) : undefined), []);
  const keep = (event: FormEvent) => event.preventDefault();
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
      <StatusFilter model={model} />
      <div className={styles.bar}>
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
