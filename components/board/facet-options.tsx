import type { ReactNode } from 'react';
import { FACET_PARAMS } from '@/lib/api/filter-params';
import { countBy, NO_FILTER, type Facet } from '@/lib/domain/selection';
import type { BoardModel } from './board-model';
import { valueName, valuesOf } from './filter-names';

/** One value of a facet as it is offered. */
export interface FacetOption {
  value: string;
  name: string;
  /** How many promises choosing it alone would show, with the other filters as they are. */
  count: number;
  isChosen: boolean;
}

/**
 * The values of a facet that occur on the board as of the day, with counts that follow the other filters. Who has read a
 * promise is offered in full: that nobody has reviewed one is an answer too.
 */
export function listOptions(facet: Facet, { board, standings, state, words }: BoardModel): FacetOption[] {
  const everywhere = countBy(standings, NO_FILTER, facet);
  const counts = countBy(standings, state.filter, facet);
  const chosen: readonly string[] = state.filter[facet];
  return valuesOf(facet, board)
    .map((value) => ({
      value,
      name: valueName(facet, value, words),
      count: counts.get(value) ?? 0,
      isChosen: chosen.includes(value),
    }))
    .filter(({ value, isChosen }) => isChosen || everywhere.has(value) || facet === 'reviews');
}

interface FacetCheckboxProps {
  facet: Facet;
  option: FacetOption;
  model: BoardModel;
  className?: string;
  children: ReactNode;
}

/** A checkbox for one value: part of a plain form, and at once effective where scripts run. */
export function FacetCheckbox({ facet, option, model: { state, change }, className, children }: FacetCheckboxProps) {
  const { value, isChosen, count } = option;
  const toggle = () => {
    const chosen: readonly string[] = state.filter[facet];
    const next = isChosen ? chosen.filter((each) => each !== value) : [...chosen, value];
    change({ filter: { ...state.filter, [facet]: next } });
  };
  return (
    <label className={className} data-chosen={isChosen || undefined} data-empty={count === 0 || undefined}>
      <input
        type="checkbox"
        name={FACET_PARAMS[facet]}
        value={value}
        checked={isChosen}
        disabled={count === 0 && !isChosen}
        onChange={toggle}
      />
      {children}
    </label>
  );
}
