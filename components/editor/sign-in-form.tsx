'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { DeskForm } from './desk-form';
import { Field } from './field';
import styles from './form.module.css';
import { SecondFactorForm } from './second-factor-form';
import { useSend } from './use-send';

/** E-mail address and password, then the second factor where there is one, then on to `next`. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations('desk');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isHalfway, setHalfway] = useState(false);
  const { submit, ...state } = useSend();
  const goOn = () => window.location.assign(next);
  const signIn = async () => {
    const answer = await submit<{ next: string }>('/api/auth/sign-in', { email, password });
    if (answer?.value.next === 'second-factor') setHalfway(true);
    else if (answer) goOn();
  };
  if (isHalfway) return <SecondFactorForm onDone={goOn} />;
  return (
    <DeskForm {...state} submitLabel={t('signIn.submit')} onSubmit={() => void signIn()}>
      <Field
        type="email"
        isLatin
        isRequired
        label={t('form.email')}
        autoComplete="username"
        value={email}
        onChange={setEmail}
      />
      <Field
        type="password"
        isLatin
        isRequired
        label={t('form.password')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      <p className={styles.hint}>{t('signIn.lost')}</p>
    </DeskForm>
  );
}
