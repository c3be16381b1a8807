import { formatDay } from '@/lib/i18n/format-day';
import type { BoardModel } from './board-model';

/** Tells screen readers how many promises are shown, each time that filters or the as-of day change it. */
export function LiveCount({ model: { standings, shown, asOf, words } }: { model: BoardModel }) {
  const { t, language } = words;
  return (
    <p className="visually-hidden" role="status">
      {t('shown.live', { shown: shown.length, count: standings.length, day: formatDay(asOf, language) })}
    </p>
  );
}
