'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl/react';
import { RefusalNotice } from '../refusal-notice';
import { useHydrated } from '../use-hydrated';
import { useSend } from '../use-send';
import styles from './decision.module.css';

interface RuleSwitchProps {
  rules: { mayReviewOwn: boolean; revision: number };
}

/** Whether authors may review their own work. */
export function RuleSwitch({ rules }: RuleSwitchProps) {
  const t = useTranslations('desk.decisions');
  const router = useRouter();
  const isReady = useHydrated();
  const { submit, error } = useSend();
  const set = async (mayReviewOwn: boolean) => {
    if (await submit('/api/v1/desk/rules', { revision: rules.revision, mayReviewOwn }, 'PATCH')) router.refresh();
  };
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={rules.mayReviewOwn}
          disabled={!isReady}
          onChange={(event) => void set(event.target.checked)}
        />
        {t('ownReview')}
      </label>
      <p className={styles.meta}>{t('ownReviewHint')}</p>
      <RefusalNotice error={error} />
    </>
  );
}
