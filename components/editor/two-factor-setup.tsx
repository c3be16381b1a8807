'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import styles from './desk.module.css';
import { DeskForm } from './desk-form';
import { Field } from './field';
import form from './form.module.css';
import { useSend } from './use-send';

/** What an app needs to make codes. `qr` holds the dark squares of its square code. */
export interface Setup {
  secret: string;
  qr: { size: number; path: string };
  recoveryCodes: string[];
}

/** Shows the key of the second factor and asks for a first code of it. */
export function TwoFactorSetup({ setup, onDone }: { setup: Setup; onDone: () => void }) {
  const t = useTranslations('desk');
  const [code, setCode] = useState('');
  const { submit, ...state } = useSend();
  const confirm = async () => {
    if (await submit('/api/auth/two-factor/confirm', { code: code.trim() })) onDone();
  };
  return (
    <>
      <p>{t('account.twoFactorScan')}</p>
      <svg className={styles.qr} viewBox={`0 0 ${setup.qr.size} ${setup.qr.size}`} aria-hidden="true">
        <path d={setup.qr.path} shapeRendering="crispEdges" />
      </svg>
      <p className={styles.meta}>{t('account.twoFactorKey')}</p>
      <code className={form.secret}>{setup.secret}</code>
      <DeskForm
        {...state}
        label={t('account.twoFactorConfirm')}
        submitLabel={t('account.twoFactorConfirm')}
        onSubmit={() => void confirm()}
      >
        <Field
          isLatin
          isRequired
          label={t('signIn.code')}
          hint={t('signIn.codeHint')}
          inputMode="numeric"
          pattern="[0-9]{6}"
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
        />
      </DeskForm>
    </>
  );
}
