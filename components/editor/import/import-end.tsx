'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { REASON_MAX } from '@/lib/api/import-forms';
import { importAddress, importKeys, type ImportView } from '@/lib/api/import-pages';
import type { Language } from '@/lib/domain/language';
import { DeskForm } from '../desk-form';
import desk from '../desk.module.css';
import { TextArea } from '../text-area';
import { useSend } from '../use-send';

interface ImportEndProps {
  view: ImportView;
  language: Language;
  mayWithdraw: boolean;
}

/** What became of an import that is closed: its document, and taking that back. */
export function ImportEnd({ view, language, mayWithdraw }: ImportEndProps) {
  const t = useTranslations('desk.import');
  const { state, documentKey, isWithdrawn } = view;
  if (state === 'discarded') return <p>{t('discarded')}</p>;
  if (documentKey === null) return null;
  return (
    <section className={desk.section}>
      <p role="status">{t(state === 'duplicate' ? 'duplicate' : isWithdrawn ? 'withdrawn' : 'published')}</p>
      {isWithdrawn ? null : (
        <p>
          <a href={`/${language}/documents/${encodeURIComponent(documentKey)}`}>{t('toDocument')}</a>
        </p>
      )}
      {state === 'published' && mayWithdraw ? <Withdrawal key={String(isWithdrawn)} view={view} /> : null}
    </section>
  );
}

/** Takes a document back, or shows it again, with the reason. */
function Withdrawal({ view }: { view: ImportView }) {
  const t = useTranslations('desk.import');
  const [reason, setReason] = useState('');
  const { submit, error } = useSend();
  const queries = useQueryClient();
  const action = view.isWithdrawn ? 'restore' : 'withdraw';
  const send = async () => {
    await submit(`${importAddress(view.id)}/moves`, { action, revision: view.revision, reason });
    await queries.invalidateQueries({ queryKey: importKeys.one(view.id), exact: true });
  };
  return (
    <DeskForm label={t(action)} submitLabel={t(action)} look="line" onSubmit={() => void send()} error={error}>
      <h2>{t(action)}</h2>
      <p className={desk.meta}>{t(`${action}Hint`)}</p>
      <TextArea label={t('reason')} value={reason} onChange={setReason} maxLength={REASON_MAX} />
    </DeskForm>
  );
}
