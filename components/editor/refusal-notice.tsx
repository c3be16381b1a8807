'use client';

import { useTranslations } from 'use-intl/react';
import type { SendError } from '@/lib/api/send';
import styles from './form.module.css';

const SECONDS_PER_MINUTE = 60;

/** Says why a write was refused, and is read out at once. */
export function RefusalNotice({ error }: { error: SendError | null }) {
  const t = useTranslations('desk.refusal');
  if (!error) return null;
  const seconds = typeof error.details.seconds === 'number' ? error.details.seconds : SECONDS_PER_MINUTE;
  const minutes = Math.ceil(seconds / SECONDS_PER_MINUTE);
  const code = isKnown(t, error.code) ? error.code : 'failed';
  return (
    <p role="alert" className={styles.refusal}>
      {t(code, { minutes })}
    </p>
  );
}

type Translator = ReturnType<typeof useTranslations<'desk.refusal'>>;
type Key = Parameters<Translator>[0];

const isKnown = (t: Translator, code: string): code is Key => t.has(code as Key);
