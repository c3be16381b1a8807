import { Fragment } from 'react';
import { commitmentPage } from '@/components/ui/page-address';
import type { Words } from '@/components/ui/words';
import type { DocumentView } from '@/lib/domain/document-view';
import { directionOf } from '@/lib/i18n/direction';
import styles from './document.module.css';
import { isBlank, listParagraphs, type DocumentPiece } from './document-paragraphs';

/** The whole text of a document with its clauses marked by kind: the line under them and a word say which. */
export function DocumentText({ view, words }: { view: DocumentView; words: Words }) {
  const { language, kind } = view.document;
  const seen = new Set<string>();
  return (
    <div
      className={kind === 'summary' ? styles.summaryText : styles.sourceText}
      lang={language}
      dir={directionOf(language)}
    >
      {listParagraphs(view)
        .filter((paragraph) => !isBlank(paragraph))
        .map(({ start, mark, pieces }) => (
          <div key={start} className={styles.paragraph}>
            <span className={styles.number}>{mark.trim()}</span>
            <p>
              {pieces.map((piece, position) => {
                const isFirst = piece.clause !== null && !seen.has(piece.clause.id);
                if (piece.clause) seen.add(piece.clause.id);
                return (
                  <Fragment key={position}>
                    <Piece piece={piece} isFirst={isFirst} words={words} />
                  </Fragment>
                );
              })}
            </p>
          </div>
        ))}
    </div>
  );
}

function Piece({ piece: { text, clause }, isFirst, words }: { piece: DocumentPiece; isFirst: boolean; words: Words }) {
  if (!clause) return text;
  const { t, language } = words;
  const name = t(`kind.${clause.kind}`);
  return (
    <span
      id={isFirst ? clause.id : undefined}
      className={`${styles.clause} ${styles[clause.kind] ?? ''}`}
      data-review={clause.review}
      tabIndex={isFirst ? -1 : undefined}
    >
      {isFirst && (
        <span className={styles.sign} lang={language}>
          {clause.commitmentId ? (
            <a
              href={commitmentPage(language, clause.commitmentId)}
              title={t('document.toPromise', { id: clause.commitmentId })}
            >
              {name} <bdi>{clause.commitmentId}</bdi>
            </a>
          ) : (
            name
          )}
        </span>
      )}
      {text}
    </span>
  );
}
