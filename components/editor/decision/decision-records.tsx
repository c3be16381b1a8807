import type { ReactNode } from 'react';
import { StatusLine } from '@/components/commitment/status-line';
import type { BoardWords } from '@/components/ui/words';
import type { DecisionView } from '@/lib/api/decision-pages';
import { isSelfReported, type Evidence } from '@/lib/domain/decision-content';
import { directionOf } from '@/lib/i18n/direction';
import { formatDay } from '@/lib/i18n/format-day';
import styles from './records.module.css';

interface DecisionRecordsProps {
  decisions: readonly DecisionView[];
  words: BoardWords;
  /** What can be done with a decision in force, on the desk. */
  actionsOf?: (decision: DecisionView) => ReactNode;
}

/** The published decisions about a commitment, the newest first: also those that were replaced or withdrawn. */
export function DecisionRecords({ decisions, words, actionsOf }: DecisionRecordsProps) {
  return (
    <ol className={styles.list}>
      {decisions.map((decision) => (
        <li key={decision.id} id={`decision-${decision.id}`}>
          <DecisionRecord decision={decision} words={words} />
          {decision.state === 'published' ? actionsOf?.(decision) : null}
        </li>
      ))}
    </ol>
  );
}

function DecisionRecord({ decision, words }: { decision: DecisionView; words: BoardWords }) {
  const { t, language } = words;
  const { content, decidedOn, state, withdrawal } = decision;
  const { status, holdsFrom, reason, answers, evidence } = content;
  if (status === null || holdsFrom === null) return null;
  return (
    <article className={state === 'published' ? undefined : styles.past}>
      <p className={styles.head}>
        <StatusLine standing={{ status, daysLate: null }} words={words} />
        <span>
          {t('desk.record.holdsFrom', { status: t(`status.${status}`), day: formatDay(holdsFrom, language) })}
        </span>
        {isSelfReported(evidence) ? (
          <span className={styles.tag} title={t('desk.record.selfReportedHint')}>
            {t('desk.record.selfReported')}
          </span>
        ) : null}
      </p>
      <p>{reason[language]}</p>
      <p className={styles.meta}>
        {t('desk.record.decidedOn', { day: formatDay(decidedOn, language) })}
        {state === 'superseded' ? `, ${t('desk.record.superseded')}` : ''}
        {withdrawal ? `, ${t('desk.record.withdrawn', { day: formatDay(withdrawal.on, language) })}` : ''}
      </p>
      {withdrawal ? <p>{withdrawal.reason[language]}</p> : null}
      <h3>{t('desk.record.answers')}</h3>
      <ul>
        {answers.map(({ partyId, done, onTime, asWritten }) => (
          <li key={partyId ?? ''}>
            {partyId === null ? t('desk.record.all') : (words.lookup.parties.get(partyId)?.name[language] ?? partyId)}:{' '}
            {[done, onTime, asWritten].map((answer) => t(`desk.answers.${answer}`)).join(' · ')}
          </li>
        ))}
      </ul>
      <h3>{t('desk.record.evidence')}</h3>
      <ul className={styles.evidence}>
        {evidence.map((item, position) => (
          <li key={position}>
            <EvidenceRecord item={item} words={words} />
          </li>
        ))}
      </ul>
    </article>
  );
}

function EvidenceRecord({ item, words }: { item: Evidence; words: BoardWords }) {
  const { t, language, lookup } = words;
  const { side, quote, byPromisers, source } = item;
  const document = source.kind === 'clause' ? lookup.documents.get(source.documentKey) : undefined;
  const textLanguage = document?.language;
  return (
    <>
      <blockquote className={styles.quote} lang={textLanguage} dir={textLanguage ? directionOf(textLanguage) : 'auto'}>
        {quote}
      </blockquote>
      <p className={styles.meta}>
        <span className={styles.tag}>{t(`desk.sides.${side}`)}</span>{' '}
        {byPromisers ? <span className={styles.tag}>{t('desk.record.byPromisers')}</span> : null}{' '}
        {source.kind === 'clause' ? (
          <a href={`/${language}/documents/${encodeURIComponent(source.documentKey)}`}>
            {document?.title[language] ?? source.documentKey}
          </a>
        ) : (
          <>
            <a href={source.url} rel="noopener noreferrer nofollow">
              {source.publisher}
            </a>
            {source.accessedOn === null
              ? ''
              : `, ${t('desk.record.accessed', { day: formatDay(source.accessedOn, language) })}`}
          </>
        )}
      </p>
    </>
  );
}
