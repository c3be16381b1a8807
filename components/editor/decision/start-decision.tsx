'use client';

import { useTranslations } from 'use-intl/react';
import type { Language } from '@/lib/domain/language';
import { Button } from '@/components/ui/button';
import { RefusalNotice } from '../refusal-notice';
import { useHydrated } from '../use-hydrated';
import { useSend } from '../use-send';

interface StartDecisionProps {
  language: Language;
  commitmentId: string;
  /** The published decision to replace. */
  supersedesId?: string;
}

/** Begins a decision, or goes on with the one that is open. */
export function StartDecision({ language, commitmentId, supersedesId }: StartDecisionProps) {
  const t = useTranslations('desk.commitment');
  const isReady = useHydrated();
  const { submit, error } = useSend();
  const start = async () => {
    const body = { commitmentId, supersedesId: supersedesId ?? null };
    const answer = await submit<{ id: string }>('/api/v1/desk/decisions/drafts', body);
    if (answer) window.location.assign(`/${language}/desk/decisions/${answer.value.id}`);
  };
  return (
    <>
      <Button look={supersedesId ? 'line' : 'primary'} isDisabled={!isReady} onPress={() => void start()}>
        {t(supersedesId ? 'replace' : 'decide')}
      </Button>
      <RefusalNotice error={error} />
    </>
  );
}
