import type { LinkQuery } from '@/lib/api/link-pages';
import type { Board } from '@/lib/domain/board';
import type { BoardWords } from '@/components/ui/words';
import form from '../form.module.css';
import styles from './links.module.css';

const SHOWS = ['open', 'confirmed', 'rejected'] as const;

interface LinkFiltersProps {
  board: Board;
  query: LinkQuery;
  words: BoardWords;
}

/** Which links are shown: a plain form, which works without a script. */
export function LinkFilters({ board, query, words: { t, language } }: LinkFiltersProps) {
  return (
    <form className={styles.filters} method="get">
      <label className={form.field}>
        <span className={form.label}>{t('desk.links.show')}</span>
        <select name="show" className={form.input} defaultValue={query.show}>
          {SHOWS.map((show) => (
            <option key={show} value={show}>
              {t(`desk.links.shows.${show}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={form.field}>
        <span className={form.label}>{t('desk.links.document')}</span>
        <select name="document" className={form.input} defaultValue={query.document ?? ''}>
          <option value="">{t('desk.links.anyDocument')}</option>
          {board.documents.map(({ key, title }) => (
            <option key={key} value={key}>
              {title[language]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={styles.submit}>
        {t('desk.links.filter')}
      </button>
    </form>
  );
}
