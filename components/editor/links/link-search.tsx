import type { BoardWords } from '@/components/ui/words';
import form from '../form.module.css';
import styles from './links.module.css';

interface LinkSearchProps {
  /** What the search is for, kept in the address. */
  kept: Record<string, string>;
  query: string;
  count: number;
  words: BoardWords;
}

/** Looks for the other side of a link: a plain form, which works without a script. */
export function LinkSearch({ kept, query, count, words: { t } }: LinkSearchProps) {
  return (
    <>
      <form className={styles.filters} method="get" role="search">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className={form.field}>
          <span className={form.label}>{t('desk.links.search')}</span>
          <input name="find" type="search" dir="auto" className={form.input} defaultValue={query} maxLength={300} />
        </label>
        <button type="submit" className={styles.submit}>
          {t('desk.links.searchSubmit')}
        </button>
      </form>
      <p role="status" className={styles.meta}>
        {t('desk.links.results', { count })}
      </p>
    </>
  );
}
