import { roundPage } from '@/components/ui/page-address';
import { SourceTag } from '@/components/ui/tag';
import type { BoardWords } from '@/components/ui/words';
import type { SourceDocument } from '@/lib/domain/document';
import { formatDay, formatSpan } from '@/lib/i18n/format-day';
import styles from './document.module.css';

/** What a document is: its kind, its round, who published it and when. A summary says that it is ours. */
export function DocumentHead({ document, words }: { document: SourceDocument; words: BoardWords }) {
  const { t, language, lookup } = words;
  const round = lookup.rounds.get(document.roundId);
  return (
    <header>
      <p className={styles.meta}>
        <SourceTag kind={document.kind} t={t} />
        {round && (
          <span>
            <a href={roundPage(language, round.id)}>{round.title[language]}</a>, {formatSpan(round, language)}
          </span>
        )}
        {document.kind !== 'summary' && <span>{document.publisher[language]}</span>}
        {document.publishedOn && (
          <span>{t('document.publishedOn', { day: formatDay(document.publishedOn, language) })}</span>
        )}
      </p>
      <h1 className={styles.title}>{document.title[language]}</h1>
      {document.kind === 'summary' && <p className={styles.note}>{t('document.summaryNote')}</p>}
    </header>
  );
}
