import type { ReactNode } from 'react';
import type { Facet } from '@/lib/domain/selection';
import type { BoardModel } from './board-model';
import { FacetCheckbox, listOptions } from './facet-options';
import styles from './filters.module.css';

interface DisclosureProps {
  name: string;
  /** What is chosen, in words; empty where nothing is. */
  chosen: string;
  children: ReactNode;
}

/** A menu that opens without scripts too. Of one row only one is open at a time. */
export function Disclosure({ name, chosen, children }: DisclosureProps) {
  return (
    <details className={styles.menu} name="filter">
      <summary className={styles.summary} data-chosen={chosen !== '' || undefined}>
        <span className={styles.summaryText}>
          {name}
          {chosen && `: ${chosen}`}
        </span>
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1,1l4,4l4,-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </summary>
      <div className={styles.popover}>{children}</div>
    </details>
  );
}

/** The values of one facet with their counts. */
export function FilterMenu({ facet, model }: { facet: Facet; model: BoardModel }) {
  const { t } = model.words;
  const options = listOptions(facet, model);
  if (options.length < 2 && options.every(({ isChosen }) => !isChosen)) return null;
  const chosen = options.filter(({ isChosen }) => isChosen);
  const summary = chosen.length > 1 ? String(chosen.length) : (chosen[0]?.name ?? '');
  return (
    <Disclosure name={t(`filter.${facet}`)} chosen={summary}>
      <fieldset>
        <legend className="visually-hidden">{t(`filter.${facet}`)}</legend>
        {options.map((option) => (
          <FacetCheckbox key={option.value} facet={facet} option={option} model={model} className={styles.option}>
            <span>{option.name}</span> <span className={styles.count}>{option.count}</span>
          </FacetCheckbox>
        ))}
      </fieldset>
    </Disclosure>
  );
}
