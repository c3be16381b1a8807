import Link from 'next/link';
import type { CheckedDocument } from '@/lib/api/coding-pages';
import type { Words } from '@/components/ui/words';
import styles from './reading.module.css';

interface CheckedListProps {
  documents: readonly CheckedDocument[];
  words: Words;
}

/** Every text with how far people have checked it. */
export function CheckedList({ documents, words: { t, language } }: CheckedListProps) {
  if (documents.length === 0) return <p className={styles.meta}>{t('desk.reading.none')}</p>;
  return (
    <ul className={`${styles.list} ${styles.texts}`}>
      {documents.map(({ document, clauses, coded, reviewed }) => {
        const checked = t('desk.reading.checked', { coded, clauses, reviewed });
        return (
          <li key={document.key}>
            <Link href={`/${language}/desk/documents/${encodeURIComponent(document.key)}`} prefetch={false}>
              {document.title[language]}
            </Link>
            <span className={styles.meta}>{t(`document.language.${document.language}`)}</span>
            <span className={styles.meta}>{checked}</span>
            <meter min={0} max={Math.max(1, clauses)} value={coded} aria-label={checked} />
          </li>
        );
      })}
    </ul>
  );
}
