import type { Refusal } from '@/lib/api/filter-params';
import type { Words } from '@/components/ui/words';
import styles from './shown.module.css';

/** Says which parts of the address were not understood, instead of showing something else in silence. */
export function IgnoredNote({ refusals, words: { t } }: { refusals: readonly Refusal[]; words: Words }) {
  if (refusals.length === 0) return null;
  return (
    <p className={styles.ignored} role="status">
      {t('shown.ignored')}{' '}
      {refusals.map(({ param, value }) => (
        <code key={`${param}=${value}`} dir="ltr">{`${param}=${value}`}</code>
      ))}
    </p>
  );
}
