'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { importAddress, importKeys, type ImportView } from '@/lib/api/import-pages';
import type { Language } from '@/lib/domain/language';
import { Button } from '@/components/ui/button';
import desk from '../desk.module.css';
import { RefusalNotice } from '../refusal-notice';
import { useHydrated } from '../use-hydrated';
import { useSend } from '../use-send';

type SimpleAction = 'cancel' | 'retry' | 'discard';

interface SimpleMovesProps {
  view: ImportView;
  language: Language;
  actions: readonly SimpleAction[];
}

/** What can be done with an import that has no text to be worked on. */
export function SimpleMoves({ view, language, actions }: SimpleMovesProps) {
  const t = useTranslations('desk.import');
  const isReady = useHydrated();
  const { submit, error } = useSend();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const move = async (action: SimpleAction) => {
    if (action === 'discard' && !isAsked) return setAsked(true);
    const answer = await submit(`${importAddress(view.id)}/moves`, { action, revision: view.revision });
    if (answer && action === 'discard') return window.location.assign(`/${language}/desk/import`);
    await queries.invalidateQueries({ queryKey: importKeys.one(view.id), exact: true });
  };
  return (
    <>
      <RefusalNotice error={error} />
      <div className={desk.row}>
        {isAsked ? <span role="alert">{t('confirmDiscard')}</span> : null}
        {actions.map((action) => (
          <Button
            key={action}
            look={action === 'retry' ? 'primary' : 'line'}
            isDisabled={!isReady}
            onPress={() => void move(action)}
          >
            {t(action === 'discard' && isAsked ? 'yesDiscard' : action)}
          </Button>
        ))}
        {isAsked ? <Button onPress={() => setAsked(false)}>{t('no')}</Button> : null}
      </div>
    </>
  );
}
