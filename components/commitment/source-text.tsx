import type { SourceClause } from '@/lib/domain/commitment';
import type { Span } from '@/lib/domain/due-date';
import type { Language } from '@/lib/domain/language';
import { directionOf } from '@/lib/i18n/direction';
import { markSpans } from './mark-spans';
import styles from './source-text.module.css';

interface SourceTextProps {
  source: SourceClause;
  /** The language of the text, not of the page. */
  textLanguage: Language;
  /** Words that matter, as spans of the quote. */
  marked?: readonly Span[];
  /** The sentence around the clause; without it the clause alone is shown. */
  hasSentence?: boolean;
  size?: 'small' | 'middle' | 'large';
}

/** What a text says: a source in Naskh with a solid bar, our own summary in the interface's face with a dotted one. */
export function SourceText({
  source,
  textLanguage,
  marked = [],
  hasSentence = true,
  size = 'middle',
}: SourceTextProps) {
  const isSummary = source.sourceKind === 'summary';
  const Tag = isSummary ? 'div' : 'blockquote';
  return (
    <Tag
      className={`${isSummary ? styles.summary : styles.quote} ${styles[size] ?? ''}`}
      lang={textLanguage}
      dir={directionOf(textLanguage)}
    >
      {hasSentence && source.before}
      <span className={styles.clause}>
        {markSpans(source.quote, marked).map(({ text, isMarked }, position) =>
          isMarked ? <mark key={position}>{text}</mark> : text,
        )}
      </span>
      {hasSentence && source.after}
    </Tag>
  );
}
