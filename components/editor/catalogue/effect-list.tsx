'use client';

import { useTranslations } from 'use-intl/react';
import type { Language } from '@/lib/domain/language';
import type { StatusDifference } from '@/lib/domain/status-changes';

const MOST_LINES = 12;

interface EffectListProps {
  language: Language;
  statuses: readonly StatusDifference[];
}

/** Which commitments would get another status. */
export function EffectList({ language, statuses }: EffectListProps) {
  const t = useTranslations();
  const more = statuses.length - MOST_LINES;
  const nameOf = (status: StatusDifference['before']) =>
    status === null ? t('desk.catalogue.notThere') : t(`status.${status}`);
  return (
    <>
      <p>{t('desk.catalogue.effect', { count: statuses.length })}</p>
      {statuses.length === 0 ? null : (
        <ul>
          {statuses.slice(0, MOST_LINES).map(({ id, title, before, after }) => (
            <li key={id}>
              {t('desk.catalogue.effectLine', {
                id,
                title: title[language],
                before: nameOf(before),
                after: nameOf(after),
              })}
            </li>
          ))}
          {more > 0 ? <li>{t('desk.catalogue.effectMore', { count: more })}</li> : null}
        </ul>
      )}
    </>
  );
}
