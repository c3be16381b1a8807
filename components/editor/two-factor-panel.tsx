'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { WriteMethod } from '@/lib/api/send';
import { DeskForm } from './desk-form';
import { Field } from './field';
import { RecoveryCodes } from './recovery-codes';
import { TwoFactorSetup, type Setup } from './two-factor-setup';
import { useSend } from './use-send';

const ADDRESS = '/api/auth/two-factor';

/** Turns the second factor on and off, and makes new recovery codes; each asks for the password. */
export function TwoFactorPanel({ isOn }: { isOn: boolean }) {
  const t = useTranslations('desk.account');
  const router = useRouter();
  const [setup, setSetup] = useState<Setup | null>(null);
  const [codes, setCodes] = useState<readonly string[]>([]);
  if (setup)
    return (
      <TwoFactorSetup
        setup={setup}
        onDone={() => {
          setCodes(setup.recoveryCodes);
          setSetup(null);
          router.refresh();
        }}
      />
    );
  if (!isOn) return <PasswordStep<Setup> address={ADDRESS} label={t('twoFactorBegin')} onDone={setSetup} />;
  return (
    <>
      {codes.length > 0 ? <RecoveryCodes codes={codes} /> : null}
      <PasswordStep<string[]>
        address={`${ADDRESS}/recovery-codes`}
        label={t('recoveryNew')}
        onDone={(fresh) => setCodes(fresh)}
      />
      <PasswordStep<unknown>
        address={ADDRESS}
        method="DELETE"
        label={t('twoFactorEnd')}
        onDone={() => {
          setCodes([]);
          router.refresh();
        }}
      />
    </>
  );
}

interface PasswordStepProps<T> {
  address: string;
  method?: WriteMethod;
  label: string;
  onDone: (value: T) => void;
}

function PasswordStep<T>({ address, method, label, onDone }: PasswordStepProps<T>) {
  const t = useTranslations('desk.form');
  const [password, setPassword] = useState('');
  const { submit, ...state } = useSend();
  const send = async () => {
    const answer = await submit<T>(address, { password }, method);
    if (!answer) return;
    setPassword('');
    onDone(answer.value);
  };
  return (
    <DeskForm {...state} look="line" label={label} submitLabel={label} onSubmit={() => void send()}>
      <Field
        type="password"
        isLatin
        isRequired
        label={t('currentPassword')}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
    </DeskForm>
  );
}
