'use client';

import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl/react';
import { fetchJson } from '@/lib/api/fetch-json';
import { IMPORT_POLL_MS, importKeys, importsAddress, isOnItsWay, type ImportLine } from '@/lib/api/import-pages';
import type { Language } from '@/lib/domain/language';
import { FailureText } from './failure-text';
import styles from './import.module.css';

interface ImportListProps {
  language: Language;
  initial: readonly ImportLine[];
}

const IDLE_POLL_MS = 10_000;

/** All imports that were not given up, with what they are at; follows them while they are worked on. */
export function ImportList({ language, initial }: ImportListProps) {
  const t = useTranslations('desk.import');
  const format = useFormatter();
  const { data, isError } = useQuery({
    queryKey: importKeys.list,
    queryFn: ({ signal }) => fetchJson<ImportLine[]>(importsAddress, signal),
    initialData: [...initial],
    refetchInterval: (query) =>
      query.state.data?.some(({ state }) => isOnItsWay(state)) ? IMPORT_POLL_MS : IDLE_POLL_MS,
  });
  return (
    <>
      {isError ? <p role="alert">{t('stale')}</p> : null}
      {data.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul className={styles.list}>
          {data.map((line) => (
            <li key={line.id}>
              <a href={`/${language}/desk/import/${line.id}`}>
                <bdi>{line.name}</bdi>
              </a>
              <span>
                {line.state === 'running' && line.step ? t(`steps.${line.step}`) : t(`states.${line.state}`)}
                {line.failure ? (
                  <>
                    {': '}
                    <FailureText failure={line.failure} />
                  </>
                ) : null}
              </span>
              <span className={styles.meta}>
                <bdi>{line.by}</bdi> ·{' '}
                <bdi>{format.dateTime(new Date(line.changedAt), { dateStyle: 'medium', timeStyle: 'short' })}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
