'use client';

import { useFormatter, useTranslations } from 'use-intl/react';
import type { ImportNotice, TextQuality } from '@/lib/domain/import';
import styles from './import.module.css';

/** From this score down a text should not be read before somebody has looked at it. */
const POOR = 0.85;

/** How fit the text is to be read and what lowers it, and what was done to it on the way in. */
export function QualityNotes({ quality, notices }: { quality: TextQuality | null; notices: readonly ImportNotice[] }) {
  const t = useTranslations('desk.import');
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  if (!quality || (quality.reasons.length === 0 && notices.length === 0)) return null;
  return (
    <div className={styles.notice}>
      <p className={quality.score < POOR ? styles.bad : undefined}>
        {t(quality.score < POOR ? 'qualityPoor' : 'qualityGood', { score: percent(quality.score) })}
      </p>
      <ul className={styles.reasons}>
        {quality.reasons.map(({ code, share, page }) => (
          <li key={code}>{t(`reasons.${code}`, { share: percent(share), page })}</li>
        ))}
        {notices.map(({ code, count }) => (
          <li key={code}>{t(`notices.${code}`, { count })}</li>
        ))}
      </ul>
    </div>
  );
}
