'use client';

import { useTranslations } from 'use-intl/react';
import { isOnItsWay, type ImportView } from '@/lib/api/import-pages';
import { useFormatter } from 'use-intl/react';
import desk from '../desk.module.css';
import { ImportDraft, type DraftSurroundings } from './import-draft';
import { ImportEnd } from './import-end';
import { ImportProgress } from './import-progress';
import { SimpleMoves } from './simple-moves';
import { useImportView } from './use-import';
import { FailureText } from './failure-text';

interface ImportPageProps extends DraftSurroundings {
  initial: ImportView;
  mayWithdraw: boolean;
}

/** One import, from the moment it is sent to what became of it. Follows it while it is worked on. */
export function ImportPage({ initial, mayWithdraw, ...surroundings }: ImportPageProps) {
  const t = useTranslations('desk.import');
  const format = useFormatter();
  const { data: view, isError } = useImportView(initial);
  const { language } = surroundings;
  const { metadata, pages } = view;
  return (
    <>
      <div>
        <h1>
          <bdi>{view.name}</bdi>
        </h1>
        <p className={desk.meta}>
          <bdi>{t(`media.${view.media}`)}</bdi> ·{' '}
          <bdi>{t('size', { kilobytes: format.number(Math.ceil(view.byteCount / 1_024)) })}</bdi> · <bdi>{view.by}</bdi>{' '}
          · {t(`states.${view.state}`)}
        </p>
      </div>
      {isError ? <p role="alert">{t('stale')}</p> : null}
      {isOnItsWay(view.state) ? (
        <section className={desk.section} aria-label={t('progress')}>
          <ImportProgress view={view} />
          <SimpleMoves view={view} language={language} actions={['cancel']} />
        </section>
      ) : null}
      {view.state === 'failed' && view.failure ? (
        <section className={desk.section}>
          <p role="alert" className={desk.note}>
            <FailureText failure={view.failure} />
          </p>
          <SimpleMoves view={view} language={language} actions={['retry', 'discard']} />
        </section>
      ) : null}
      {view.state === 'cancelled' ? (
        <section className={desk.section}>
          <p>{t('cancelled')}</p>
          <SimpleMoves view={view} language={language} actions={['retry', 'discard']} />
        </section>
      ) : null}
      {view.state === 'draft' && metadata && pages ? (
        <ImportDraft key={view.id} view={{ ...view, metadata, pages }} {...surroundings} />
      ) : null}
      <ImportEnd view={view} language={language} mayWithdraw={mayWithdraw} />
    </>
  );
}
