import { LANES, ORDERS, PLAIN_VIEW } from '@/lib/api/view-state';
import type { BoardModel } from './board-model';
import { Disclosure } from './filter-menu';
import styles from './filters.module.css';

/** How the picture is arranged: its lanes, and the order in them. */
export function ArrangeMenu({ model: { state, change, words } }: { model: BoardModel }) {
  const { t } = words;
  const chosen = [
    state.lanes !== PLAIN_VIEW.lanes && t(`filter.lanesBy.${state.lanes}`),
    state.order !== PLAIN_VIEW.order && t(`filter.orderBy.${state.order}`),
  ].filter((name) => name !== false);
  return (
    <Disclosure name={t('filter.arrange')} chosen={chosen.join(' · ')}>
      <div className={styles.days}>
        <Choice
          label={t('filter.lanes')}
          name="lanes"
          value={state.lanes}
          options={LANES.map((lanes) => [lanes, t(`filter.lanesBy.${lanes}`)])}
          onChange={(lanes) => change({ lanes })}
        />
        <Choice
          label={t('filter.order')}
          name="order"
          value={state.order}
          options={ORDERS.map((order) => [order, t(`filter.orderBy.${order}`)])}
          onChange={(order) => change({ order })}
        />
      </div>
    </Disclosure>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  name: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, name, value, options, onChange }: ChoiceProps<T>) {
  const choose = (text: string) => {
    const chosen = options.find(([option]) => option === text);
    if (chosen) onChange(chosen[0]);
  };
  return (
    <label className={styles.day}>
      {label}
      <select name={name} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([option, optionName]) => (
          <option key={option} value={option}>
            {optionName}
          </option>
        ))}
      </select>
    </label>
  );
}
