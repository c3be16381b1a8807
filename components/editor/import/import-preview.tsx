'use client';

import { useTranslations } from 'use-intl/react';
import type { ImportView } from '@/lib/api/import-pages';
import type { ImportMetadata } from '@/lib/domain/import';
import type { Bilingual, Language } from '@/lib/domain/language';
import { formatDay } from '@/lib/i18n/format-day';
import desk from '../desk.module.css';
import styles from './import.module.css';
import { PreviewChanges, PreviewCommitments, PreviewFollowUps, PreviewText } from './preview-parts';

interface ImportPreviewProps {
  view: ImportView & { metadata: ImportMetadata; pages: readonly string[] };
  language: Language;
  names: Readonly<Record<string, Bilingual>>;
}

/** What publishing would do, before anything of it is public. */
export function ImportPreviewPart({ view, language, names }: ImportPreviewProps) {
  const t = useTranslations('desk.import');
  const { preview, metadata, pages } = view;
  if (!preview) return null;
  const { newRound, articles, clauses, commitments, followUps, changes } = preview;
  const part = { preview, language };
  return (
    <section className={desk.section} aria-labelledby="preview">
      <h2 id="preview">{t('previewTitle')}</h2>
      {view.isPreviewCurrent ? null : (
        <p role="status" className={desk.note}>
          {t('previewOld')}
        </p>
      )}
      <p>
        {t('previewCounts', {
          articles: articles.length,
          clauses: clauses.length,
          commitments: commitments.filter(({ isNew }) => isNew).length,
          links: followUps.length,
          changes: changes.length,
        })}
      </p>
      {newRound ? (
        <p className={desk.note}>
          {t('previewRound', {
            code: newRound.code,
            title: newRound.title[language],
            venue: newRound.venue[language],
            from: formatDay(newRound.startOn, language),
            to: formatDay(newRound.endOn, language),
          })}
        </p>
      ) : null}
      <h3>{t('changesTitle')}</h3>
      <PreviewChanges {...part} />
      <h3>{t('commitmentsTitle')}</h3>
      <PreviewCommitments {...part} textLanguage={metadata.language} names={names} />
      <h3>{t('followUpsTitle')}</h3>
      <PreviewFollowUps {...part} />
      <h3>{t('clausesTitle')}</h3>
      <p className={styles.meta}>{t('clausesNote')}</p>
      <PreviewText {...part} metadata={metadata} pages={pages} />
    </section>
  );
}
