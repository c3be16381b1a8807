'use client';

import { useTranslations } from 'use-intl/react';
import styles from './desk.module.css';

/** The codes that replace the app once each: shown once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('desk.account');
  return (
    <section className={styles.section} aria-label={t('recoveryTitle')}>
      <h3>{t('recoveryTitle')}</h3>
      <p>{t('recoveryBody')}</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </section>
  );
}
