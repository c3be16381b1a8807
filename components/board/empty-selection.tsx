import type { MouseEvent } from 'react';
import { writeViewState, type ViewState } from '@/lib/api/view-state';
import { listLoosenings } from '@/lib/domain/loosening';
import { NO_FILTER } from '@/lib/domain/selection';
import { homeAddress } from '@/components/ui/page-address';
import { formatDay } from '@/lib/i18n/format-day';
import type { BoardModel } from './board-model';
import { partInWords } from './filter-names';
import styles from './shown.module.css';

/** Nothing matches: which filter to loosen, how many promises that would show, and the link that does it. */
export function EmptySelection({ model }: { model: BoardModel }) {
  const { state, standings, asOf, words } = model;
  const { t, language } = words;
  if (standings.length === 0)
    return (
      <section className={styles.empty}>
        <h2>{t('empty.title')}</h2>
        <p>{t('empty.noneYet', { day: formatDay(asOf, language) })}</p>
        <p className={styles.offers}>
          <Offer model={model} patch={{ asOf: null }} name={t('empty.toToday')} />
        </p>
      </section>
    );
  const loosenings = listLoosenings(standings, state.filter);
  return (
    <section className={styles.empty}>
      <h2>{t('empty.title')}</h2>
      {loosenings.length === 0 && <p>{t('empty.several')}</p>}
      {loosenings.map(({ part, count }) => (
        <p key={part}>{t('empty.loosen', { part: partInWords(part, state.filter, words), count })}</p>
      ))}
      <p className={styles.offers}>
        {loosenings.map(({ part, filter }) => (
          <Offer key={part} model={model} patch={{ filter }} name={t('filter.remove', { name: t(`filter.${part}`) })} />
        ))}
        <Offer model={model} patch={{ filter: NO_FILTER }} name={t('filter.clear')} />
      </p>
    </section>
  );
}

function Offer({
  model: { state, change, words },
  patch,
  name,
}: {
  model: BoardModel;
  patch: Partial<ViewState>;
  name: string;
}) {
  const take = (event: MouseEvent) => {
    event.preventDefault();
    change(patch);
  };
  return (
    <a href={homeAddress(words.language, writeViewState({ ...state, ...patch }))} onClick={take}>
      {name}
    </a>
  );
}
