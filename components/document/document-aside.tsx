import { documentAddress } from '@/lib/api/addresses';
import type { ClauseKind } from '@/lib/domain/document';
import type { DocumentView } from '@/lib/domain/document-view';
import type { Words } from '@/components/ui/words';
import styles from './document.module.css';

const KINDS: readonly ClauseKind[] = ['commitment', 'appeal', 'position', 'assessment', 'courtesy', 'context'];

/** Beside a text: how its clauses are marked and how many there are, where it was seen, and its JSON. */
export function DocumentAside({ view, words: { t } }: { view: DocumentView; words: Words }) {
  const counts = KINDS.map((kind) => ({ kind, count: view.clauses.filter((clause) => clause.kind === kind).length }));
  return (
    <aside className={styles.aside}>
      <section>
        <h2>{t('document.marks')}</h2>
        <ul className={styles.marks}>
          {counts
            .filter(({ count }) => count > 0)
            .map(({ kind, count }) => (
              <li key={kind}>
                <span className={`${styles.clause} ${styles[kind] ?? ''}`}>{t(`kind.${kind}`)}</span>
                <span className={styles.count}>{t('document.clauses', { count })}</span>
              </li>
            ))}
        </ul>
      </section>
      {view.document.sources.length > 0 && (
        <section>
          <h2>{t('document.seen')}</h2>
          <SourceLinks sources={view.document.sources} />
        </section>
      )}
      <p className="no-print">
        <a href={documentAddress(view.document.key)}>{t('document.json')}</a>
      </p>
    </aside>
  );
}

/** Where a fact was seen, as links. */
export function SourceLinks({ sources }: { sources: readonly { url: string; publisher: string }[] }) {
  return (
    <ul className={styles.lines}>
      {sources.map(({ url, publisher }) => (
        <li key={url}>
          <a href={url} rel="noreferrer">
            <bdi>{publisher}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
