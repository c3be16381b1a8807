import { VIEWS, writeViewState } from '@/lib/api/view-state';
import { homeAddress } from '@/components/ui/page-address';
import type { BoardModel } from './board-model';
import styles from './filters.module.css';

/** Timeline, matrix or list: three ways to look at the same selection. */
export function ViewSwitch({ model: { state, change, words } }: { model: BoardModel }) {
  const { t, language } = words;
  return (
    <div className={styles.segments} role="group" aria-label={t('view.label')}>
      {VIEWS.map((view) => (
        <a
          key={view}
          href={homeAddress(language, writeViewState({ ...state, view }))}
          aria-current={view === state.view ? 'true' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            change({ view });
          }}
        >
          {t(`view.${view}`)}
        </a>
      ))}
    </div>
  );
}
