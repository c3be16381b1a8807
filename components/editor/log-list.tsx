import type { LogRow } from '@/lib/api/log-query';
import type { Language } from '@/lib/domain/language';
import { isRestorable } from '@/lib/domain/restorable';
import { formatDay } from '@/lib/i18n/format-day';
import { translatorOf } from '@/lib/i18n/translator';
import styles from './log.module.css';

interface LogListProps {
  language: Language;
  rows: readonly LogRow[];
}

/** Changes, the newest first: what was done to what, by whom, when, and each field before and after. */
export function LogList({ language, rows }: LogListProps) {
  const t = translatorOf(language);
  if (rows.length === 0) return <p className={styles.meta}>{t('desk.log.empty')}</p>;
  return (
    <ol className={styles.list}>
      {rows.map((row) => (
        <li key={row.seq}>
          <LogEntry language={language} row={row} />
        </li>
      ))}
    </ol>
  );
}

function LogEntry({ language, row }: { language: Language; row: LogRow }) {
  const t = translatorOf(language);
  return (
    <article aria-label={t('desk.log.row', { seq: row.seq })}>
      <p>
        <strong>{wordOf(t, 'actions', row.action)}</strong>{' '}
        <span className={styles.meta}>
          {wordOf(t, 'subjects', row.subjectKind)} <bdi title={row.subjectId}>{row.subjectName ?? row.subjectId}</bdi>
        </span>
      </p>
      <p className={styles.meta}>
        <bdi>{actorOf(t, row)}</bdi> · <time dateTime={row.at}>{formatDay(row.at.slice(0, 10), language)}</time>{' '}
        <bdi>{row.at.slice(11, 19)} UTC</bdi> · {t('desk.log.row', { seq: row.seq })}
      </p>
      {isRestorable(row.action) ? (
        <p>
          <a href={`/${language}/desk/restore/${row.seq}`}>{t('desk.restore.link')}</a>
        </p>
      ) : null}
      {row.changes.length === 0 ? null : (
        <details>
          <summary>{t('desk.log.details')}</summary>
          <dl className={styles.changes}>
            {row.changes.map(({ field, before, after }) => (
              <div key={field}>
                <dt dir="ltr">{field}</dt>
                <dd>
                  {before === null ? <span className={styles.meta}>{t('desk.log.nothing')}</span> : <del>{before}</del>}{' '}
                  {after === null ? <span className={styles.meta}>{t('desk.log.nothing')}</span> : <ins>{after}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </article>
  );
}

type Translator = ReturnType<typeof translatorOf>;
type Key = Parameters<Translator>[0];

/** The word for an action or a kind of thing; its own name where there is none yet. */
export function wordOf(t: Translator, group: 'actions' | 'subjects', name: string): string {
  const key = `desk.${group}.${name.replaceAll('.', '-')}` as Key;
  return t.has(key) ? t(key) : name;
}

function actorOf(t: Translator, { actorId, actorName }: LogRow): string {
  if (actorId !== null) return actorName;
  if (actorName === 'reader') return t('desk.log.reader');
  return t(actorName === 'command line' ? 'desk.log.commandLine' : 'desk.log.program');
}
