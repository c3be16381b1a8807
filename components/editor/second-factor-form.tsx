'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DeskForm } from './desk-form';
import { Field } from './field';
import styles from './form.module.css';
import { useSend } from './use-send';

/** The second step of a sign-in: a code of the app, or one of the recovery codes. */
export function SecondFactorForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations('desk.signIn');
  const [kind, setKind] = useState<'totp' | 'recovery'>('totp');
  const [code, setCode] = useState('');
  const { submit, clear, ...state } = useSend();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const confirm = async () => {
    if (await submit('/api/auth/second-factor', { kind, code: code.trim() })) onDone();
  };
  const change = () => {
    setKind(kind === 'totp' ? 'recovery' : 'totp');
    setCode('');
    clear();
  };
  return (
    <DeskForm {...state} label={t('secondTitle')} submitLabel={t('confirm')} onSubmit={() => void confirm()}>
      <h2 ref={heading} tabIndex={-1}>
        {t('secondTitle')}
      </h2>
      <Field
        key={kind}
        isLatin
        isRequired
        label={t(kind === 'totp' ? 'code' : 'recovery')}
        hint={t(kind === 'totp' ? 'codeHint' : 'recoveryHint')}
        inputMode={kind === 'totp' ? 'numeric' : 'text'}
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
      />
      <button type="button" className={styles.link} onClick={change}>
        {t(kind === 'totp' ? 'useRecovery' : 'useApp')}
      </button>
    </DeskForm>
  );
}
