'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EntryDraft } from '@/lib/api/catalogue-forms';
import type { EntryKind } from '@/lib/domain/catalogue-entry';
import { Button } from '@/components/ui/button';
import styles from './catalogue.module.css';
import type { useEntryForm } from './use-entry-form';

type Form = ReturnType<typeof useEntryForm>;

interface RemoveEntryProps {
  kind: EntryKind;
  isBusy: boolean;
  onRemove: () => void;
}

/** Takes an entry out, once the person has said so twice. */
export function RemoveEntry({ kind, isBusy, onRemove }: RemoveEntryProps) {
  const t = useTranslations('desk.catalogue');
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <Button look="line" isDisabled={isBusy} onPress={() => setAsked(true)}>
        {t('remove')}
      </Button>
    );
  return (
    <>
      <span>{t('confirmRemove', { kind: t(`one.${kind}`) })}</span>
      <Button look="line" isDisabled={isBusy} onPress={onRemove}>
        {t('yes')}
      </Button>
      <Button look="line" onPress={() => setAsked(false)}>
        {t('no')}
      </Button>
    </>
  );
}

interface LostEntryProps {
  form: Form;
  onRestore: (entry: EntryDraft) => void;
}

/** Offers what was typed in this browser before and never saved. */
export function LostEntry({ form, onRestore }: LostEntryProps) {
  const t = useTranslations('desk.decision');
  const [kept, setKept] = useState(form.lost);
  if (!kept) return null;
  return (
    <section className={styles.notice} aria-label={t('restoreTitle')}>
      <p>{t('restoreTitle')}</p>
      <div className={styles.choices}>
        <Button look="line" onPress={() => onRestore(kept)}>
          {t('restore')}
        </Button>
        <Button
          look="line"
          onPress={() => {
            form.forgetLost();
            setKept(null);
          }}
        >
          {t('forget')}
        </Button>
      </div>
    </section>
  );
}
