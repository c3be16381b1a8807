import type { SourceClause } from '@/lib/domain/commitment';
import { clausePlace } from '@/components/ui/page-address';
import { SourceTag } from '@/components/ui/tag';
import type { BoardWords } from '@/components/ui/words';
import styles from './commitment.module.css';

/** Under a quote: what kind of text it is from, whose, and the way to its place there. */
export function SourceLine({ source, words: { t, language, lookup } }: { source: SourceClause; words: BoardWords }) {
  const publisher = lookup.documents.get(source.documentKey)?.publisher[language];
  return (
    <p className={styles.sourceLine}>
      <SourceTag kind={source.sourceKind} t={t} />
      {source.sourceKind !== 'summary' && publisher && <span>{publisher}</span>}
      <a href={clausePlace(language, source)}>{t('source.inText')}</a>
    </p>
  );
}
