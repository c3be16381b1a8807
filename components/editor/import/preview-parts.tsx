'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { markSpans } from '@/components/commitment/mark-spans';
import { DocumentText } from '@/components/document/document-text';
import type { ImportMetadata } from '@/lib/domain/import';
import { joinPages } from '@/lib/domain/import';
import type { ImportPreview, PreviewCommitment, PreviewFollowUp } from '@/lib/domain/import-preview';
import type { Span } from '@/lib/domain/due-date';
import type { Bilingual, Language } from '@/lib/domain/language';
import { formatDay } from '@/lib/i18n/format-day';
import styles from './import.module.css';

export interface PartProps {
  preview: ImportPreview;
  language: Language;
}

/** The text with its clauses marked by kind, as it would be shown. */
export function PreviewText({
  preview,
  language,
  metadata,
  pages,
}: PartProps & { metadata: ImportMetadata; pages: readonly string[] }) {
  const t = useTranslations();
  const shown = new Map(preview.commitments.map(({ id, quote }) => [quote, id]));
  const text = joinPages(pages);
  const { key, roundId, articles, clauses } = preview;
  const { kind, publisher, title, publishedOn } = metadata;
  const document = {
    key,
    id: key,
    language: metadata.language,
    roundId,
    kind,
    publisher,
    title,
    publishedOn,
    sources: [],
  };
  const view = {
    document,
    text,
    articles,
    clauses: clauses.map((clause) => ({ ...clause, review: 'machine' as const, commitmentId: null })),
  };
  return (
    <div className={styles.text} role="region" aria-label={t('desk.import.previewText', { count: shown.size })}>
      <DocumentText view={view} words={{ language, t }} />
    </div>
  );
}

const SHOWN_AT_ONCE = 10;

/** The first rows, and the rest on demand: a text can answer a hundred promises. */
function Rows({ rows }: { rows: readonly ReactNode[] }) {
  const t = useTranslations('desk.import');
  const rest = rows.slice(SHOWN_AT_ONCE);
  return (
    <>
      <ul className={styles.rows}>{rows.slice(0, SHOWN_AT_ONCE)}</ul>
      {rest.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{t('more', { count: rest.length })}</summary>
          <ul className={styles.rows}>{rest}</ul>
        </details>
      )}
    </>
  );
}

/** The promises that the text holds, new ones first. */
export function PreviewCommitments({
  preview,
  language,
  textLanguage,
  names,
}: PartProps & { textLanguage: Language; names: Readonly<Record<string, Bilingual>> }) {
  const t = useTranslations();
  const inOrder = [...preview.commitments].sort((a, b) => Number(b.isNew) - Number(a.isNew));
  if (inOrder.length === 0) return <p>{t('desk.import.noCommitments')}</p>;
  return (
    <Rows
      rows={inOrder.map((commitment) => (
        <li key={commitment.id}>
          <p>
            <bdi>{commitment.id}</bdi> · {commitment.title[language]} ·{' '}
            <span className={styles.meta}>
              {t(commitment.isNew ? 'desk.import.isNew' : 'desk.import.isKnown')} ·{' '}
              {t(`strength.${commitment.strength}`)}
              {[...commitment.themes.slice(0, 1), ...commitment.parties].map((id) => (
                <span key={id}> · {names[id]?.[language] ?? id}</span>
              ))}
            </span>
          </p>
          <p className={styles.quote} lang={textLanguage} dir={textLanguage === 'ar' ? 'rtl' : 'ltr'}>
            {commitment.quote}
          </p>
          <Due due={commitment.due} language={language} />
        </li>
      ))}
    />
  );
}

function Due({ due, language }: { due: PreviewCommitment['due']; language: Language }) {
  const t = useTranslations('desk.import');
  if (!due) return null;
  if (due.earliest === null || due.latest === null)
    return <p className={styles.meta}>{t('dueVague', { words: due.words })}</p>;
  const [earliest, latest] = [formatDay(due.earliest, language), formatDay(due.latest, language)];
  return (
    <p className={styles.meta}>
      {earliest === latest ? t('dueOn', { day: latest }) : t('dueBetween', { earliest, latest })} · «{due.words}»
    </p>
  );
}

/** Links to earlier promises that the text would make, both quotes side by side, the words that made them marked. */
export function PreviewFollowUps({ preview, language }: PartProps) {
  const t = useTranslations();
  if (preview.followUps.length === 0) return <p>{t('desk.import.noFollowUps')}</p>;
  const surestFirst = [...preview.followUps].sort((a, b) => b.score - a.score);
  return (
    <Rows
      rows={surestFirst.map((link, at) => (
        <li key={at}>
          <p>
            <bdi>{link.commitmentId}</bdi> · {link.title[language]} ·{' '}
            <span className={styles.meta}>
              {t(`relation.${link.relation}`)} · {formatDay(link.answeredOn, language)} ·{' '}
              {t('desk.import.score', { score: link.score.toFixed(2) })}
            </span>
          </p>
          <div className={styles.pair}>
            <Quote text={link.fromQuote} spans={link.matched.from} />
            {link.toQuote === null ? (
              <p>{t('source.noText')}</p>
            ) : (
              <Quote text={link.toQuote} spans={link.matched.to} />
            )}
          </div>
        </li>
      ))}
    />
  );
}

function Quote({ text, spans }: { text: PreviewFollowUp['fromQuote']; spans: readonly Span[] }) {
  return (
    <p className={styles.quote} dir="auto" lang={/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en'}>
      {markSpans(text, spans).map(({ text: piece, isMarked }, at) =>
        isMarked ? <mark key={at}>{piece}</mark> : piece,
      )}
    </p>
  );
}

/** Earlier promises whose status would change, before and after, and those that would no longer be shown. */
export function PreviewChanges({ preview, language }: PartProps) {
  const t = useTranslations();
  const { changes, retired, lostFollowUps } = preview;
  if (changes.length === 0 && retired.length === 0 && lostFollowUps === 0) return <p>{t('desk.import.noChanges')}</p>;
  return (
    <>
      <ul className={styles.rows}>
        {changes.map(({ commitmentId, title, before, after }) => (
          <li key={commitmentId}>
            <p className={styles.status}>
              <bdi>{commitmentId}</bdi> <span>{title[language]}</span>
              <span>
                {t('desk.import.change', {
                  before: before === null ? '–' : t(`status.${before}`),
                  after: after === null ? '–' : t(`status.${after}`),
                })}
              </span>
            </p>
          </li>
        ))}
        {retired.map(({ commitmentId, title }) => (
          <li key={commitmentId}>
            <p className={styles.status}>
              <bdi>{commitmentId}</bdi> <span>{title[language]}</span> <span>{t('desk.import.retired')}</span>
            </p>
          </li>
        ))}
      </ul>
      {lostFollowUps > 0 ? <p>{t('desk.import.lostFollowUps', { count: lostFollowUps })}</p> : null}
    </>
  );
}
