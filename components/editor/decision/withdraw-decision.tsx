'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { REASON_MAX } from '@/lib/api/decision-forms';
import { Button } from '@/components/ui/button';
import { DeskForm } from '../desk-form';
import { TextArea } from '../text-area';
import { useHydrated } from '../use-hydrated';
import { useSend } from '../use-send';

/** Withdraws a published decision, with a reason in both languages. */
export function WithdrawDecision({ decisionId }: { decisionId: string }) {
  const t = useTranslations('desk');
  const router = useRouter();
  const isReady = useHydrated();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState({ ar: '', en: '' });
  const { submit, ...state } = useSend();
  const withdraw = async () => {
    if (await submit(`/api/v1/desk/decisions/${decisionId}/withdraw`, { reason })) router.refresh();
  };
  if (!isOpen)
    return (
      <Button look="line" isDisabled={!isReady} onPress={() => setOpen(true)}>
        {t('commitment.withdraw')}
      </Button>
    );
  return (
    <DeskForm
      {...state}
      label={t('commitment.withdrawTitle')}
      submitLabel={t('commitment.withdrawSubmit')}
      onSubmit={() => void withdraw()}
    >
      <TextArea
        label={t('decision.reasonAr')}
        language="ar"
        value={reason.ar}
        onChange={(ar) => setReason({ ...reason, ar })}
        maxLength={REASON_MAX}
      />
      <TextArea
        label={t('decision.reasonEn')}
        language="en"
        value={reason.en}
        onChange={(en) => setReason({ ...reason, en })}
        maxLength={REASON_MAX}
      />
    </DeskForm>
  );
}
