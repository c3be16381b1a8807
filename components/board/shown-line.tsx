import { writeViewState } from '@/lib/api/view-state';
import { activeParts } from '@/lib/domain/loosening';
import { NO_FILTER } from '@/lib/domain/selection';
import { homeAddress } from '@/components/ui/page-address';
import type { BoardWords } from '@/components/ui/words';
import type { Standing } from '@/lib/domain/standing';
import type { BoardModel } from './board-model';
import { partInWords } from './filter-names';
import styles from './shown.module.css';

/** What is shown, in words: which promises, how many of them only urge, and who has read them. */
export function ShownLine({ model }: { model: BoardModel }) {
  const { state, change, shown, words } = model;
  const { t, language } = words;
  const urging = shown.filter(({ commitment }) => commitment.strength === 'hortatory').length;
  const withoutUrging = { ...state.filter, strengths: ['decision', 'intent'] as const };
  const canHide = urging > 0 && urging < shown.length;
  return (
    <p className={styles.shown}>
      {shownInWords(model)} {urging > 0 && `${t('shown.urging', { count: urging })} `}
      {shown.length > 0 && readingInWords(shown, words)}{' '}
      {activeParts(state.filter).length > 0 && (
        <a
          className="no-print"
          href={homeAddress(language, writeViewState({ ...state, filter: NO_FILTER }))}
          onClick={(event) => {
            event.preventDefault();
            change({ filter: NO_FILTER });
          }}
        >
          {t('filter.clear')}
        </a>
      )}
      {canHide && (
        <a
          className="no-print"
          href={homeAddress(language, writeViewState({ ...state, filter: withoutUrging }))}
          onClick={(event) => {
            event.preventDefault();
            change({ filter: withoutUrging });
          }}
        >
          {t('shown.hideUrging')}
        </a>
      )}
    </p>
  );
}

/** How many are shown, and under which conditions. */
export function shownInWords({ state, standings, shown, words }: BoardModel): string {
  const conditions = activeParts(state.filter).map((part) => partInWords(part, state.filter, words));
  if (conditions.length === 0) return words.t('shown.all', { count: standings.length });
  return words.t('shown.some', {
    shown: shown.length,
    count: standings.length,
    conditions: conditions.join(words.language === 'ar' ? '؛ ' : '; '),
  });
}

function readingInWords(shown: readonly Standing[], { t }: BoardWords): string {
  const reviewed = shown.filter(({ commitment }) => commitment.review === 'reviewed').length;
  if (reviewed === 0) return t('shown.allMachine');
  return reviewed === shown.length ? t('shown.allReviewed') : t('shown.someReviewed', { count: reviewed });
}
