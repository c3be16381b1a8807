'use client';

import { useTranslations } from 'use-intl/react';
import styles from './catalogue.module.css';
import type { Fault } from '@/lib/api/entry-faults';
import { labelOf } from './fault-labels';

/** Which fields are at fault and why, read out at once. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const t = useTranslations('desk.catalogue');
  if (faults.length === 0) return null;
  return (
    <div role="alert" className={styles.notice}>
      <p>{t('problems.title')}</p>
      <ul>
        {faults.map(({ path, problem }) => {
          const { key, n } = labelOf(path);
          return (
            <li key={path}>
              {n === null ? '' : `${t('sourceN', { n })}, `}
              {t(key)}: {t(`problems.${problem}`)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
