import { GlyphIcon } from '@/components/timeline/glyph';
import type { Status } from '@/lib/domain/status';
import { directionOf } from '@/lib/i18n/direction';
import type { BoardModel } from './board-model';
import { FacetCheckbox, listOptions } from './facet-options';
import styles from './filters.module.css';

/** The legend of end states, and the filter by them, in one row. */
export function StatusFilter({ model }: { model: BoardModel }) {
  const { t, language } = model.words;
  return (
    <fieldset className={styles.statuses}>
      <legend className="visually-hidden">{t('filter.status')}</legend>
      {listOptions('statuses', model).map((option) => (
        <FacetCheckbox key={option.value} facet="statuses" option={option} model={model} className={styles.chip}>
          <GlyphIcon sign={{ status: option.value as Status }} size={16} direction={directionOf(language)} />
          {option.name} <span className={styles.count}>{option.count}</span>
        </FacetCheckbox>
      ))}
    </fieldset>
  );
}
