'use client';

import { useTranslations } from 'use-intl/react';
import type { ImportView } from '@/lib/api/import-pages';
import { IMPORT_STEPS } from '@/lib/domain/import';
import styles from './import.module.css';

/** What the import is at, step by step. */
export function ImportProgress({ view: { state, step, goal, media } }: { view: ImportView }) {
  const t = useTranslations('desk.import');
  const steps =
    goal === 'preview' && (step === null || IMPORT_STEPS.indexOf(step) >= 2)
      ? IMPORT_STEPS
      : media === 'pdf'
        ? IMPORT_STEPS.slice(0, 2)
        : IMPORT_STEPS;
  const at = step === null || state === 'queued' ? -1 : steps.indexOf(step);
  const now = at < 0 ? t('states.queued') : t(`steps.${steps[at] ?? 'extract'}`);
  return (
    <>
      <progress className={styles.bar} aria-label={t('progress')} value={at + 0.5} max={steps.length} />
      <p role="status">{now}</p>
      <ol className={styles.steps}>
        {steps.map((name, n) => (
          <li key={name} aria-current={n === at ? 'step' : undefined} data-done={n < at || undefined}>
            {n < at ? '✓ ' : ''}
            {t(`steps.${name}`)}
          </li>
        ))}
      </ol>
    </>
  );
}
