import type { BoardFilter } from '@/lib/domain/selection';
import { isIsoDay } from '@/lib/domain/iso-day';
import { formatShortDay } from '@/lib/i18n/format-day';
import type { BoardModel } from './board-model';
import { Disclosure } from './filter-menu';
import styles from './filters.module.css';

/** Promises that were due between two days. */
export function DueFilter({ model: { state, change, words } }: { model: BoardModel }) {
  const { t, language } = words;
  const { dueFrom, dueTo } = state.filter;
  const set = (key: 'dueFrom' | 'dueTo') => (value: string) => {
    if (value !== '' && !isIsoDay(value)) return;
    const filter: BoardFilter = { ...state.filter, [key]: value || null };
    change({ filter }, 'replace');
  };
  const brief = (day: string | null) => (day ? `${formatShortDay(day, language)} ${day.slice(0, 4)}` : '…');
  const chosen = dueFrom || dueTo ? `${brief(dueFrom)} – ${brief(dueTo)}` : '';
  return (
    <Disclosure name={t('filter.due')} chosen={chosen}>
      <div className={styles.days}>
        <DayField label={t('filter.dueFrom')} name="dueFrom" value={dueFrom} onChange={set('dueFrom')} />
        <DayField label={t('filter.dueTo')} name="dueTo" value={dueTo} onChange={set('dueTo')} />
      </div>
    </Disclosure>
  );
}

interface DayFieldProps {
  label: string;
  name: string;
  value: string | null;
  max?: string;
  onChange: (value: string) => void;
}

/** A day in the browser's own field, which works without scripts and speaks the reader's language. */
export function DayField({ label, name, value, max, onChange }: DayFieldProps) {
  return (
    <label className={styles.day}>
      {label}
      <input
        type="date"
        name={name}
        value={value ?? ''}
        max={max}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
