'use client';

import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl/react';
import { TEXT_MAX } from '@/lib/api/import-forms';
import { importKeys, importsAddress } from '@/lib/api/import-pages';
import type { Language } from '@/lib/domain/language';
import { Button } from '@/components/ui/button';
import { forgetLocally, keepLocally } from '../kept-locally';
import { RefusalNotice } from '../refusal-notice';
import { TextArea } from '../text-area';
import { useHydrated } from '../use-hydrated';
import { useSend } from '../use-send';
import styles from './import.module.css';
import { ImportFiles } from './import-files';
import { usePastedText } from './use-pasted-text';

const PASTED_KEY = 'ahd-import-pasted';

/** The ways in: a text that is pasted, or files. */
export function ImportWays({ language }: { language: Language }) {
  const t = useTranslations('desk.import');
  const isReady = useHydrated();
  const { text, setText } = usePastedText(PASTED_KEY);
  const { submit, error } = useSend();
  const queries = useQueryClient();
  const isSending = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    if (isSending.current) return;
    isSending.current = true;
    setBusy(true);
    const answer = await submit<{ id: string }>(importsAddress, { text });
    if (answer) {
      forgetLocally(PASTED_KEY);
      void queries.invalidateQueries({ queryKey: importKeys.list });
      window.location.assign(`/${language}/desk/import/${answer.value.id}`);
    }
    isSending.current = false;
    setBusy(false);
  };
  return (
    <div className={styles.ways}>
      <form
        method="post"
        className={styles.way}
        aria-label={t('pasteTitle')}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2>{t('pasteTitle')}</h2>
        <TextArea
          label={t('pasteLabel')}
          value={text}
          onChange={(value) => {
            setText(value);
            keepLocally(PASTED_KEY, value);
          }}
          rows={8}
          maxLength={TEXT_MAX}
          isReadOnly={!isReady}
        />
        <RefusalNotice error={error} />
        <noscript>
          <p>{t('noScript')}</p>
        </noscript>
        <Button type="submit" look="primary" isDisabled={!isReady || isBusy || text.trim() === ''}>
          {t('pasteSubmit')}
        </Button>
      </form>
      <ImportFiles isReady={isReady} pageOf={(id) => `/${language}/desk/import/${id}`} />
    </div>
  );
}
