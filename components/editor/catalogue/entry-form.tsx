'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EntryDraft } from '@/lib/api/catalogue-forms';
import type { EntryOrigin } from '@/lib/api/catalogue-pages';
import type { CatalogueEntry } from '@/lib/domain/catalogue-entry';
import type { Series } from '@/lib/domain/calendar';
import type { Language } from '@/lib/domain/language';
import { Button } from '@/components/ui/button';
import { RefusalNotice } from '../refusal-notice';
import { useHydrated } from '../use-hydrated';
import styles from './catalogue.module.css';
import { EffectList } from './effect-list';
import { EntryFields } from './entry-fields';
import { FaultList } from './fault-list';
import { blankEntry, toDraft } from './new-draft';
import { EntryConflict } from './entry-conflict';
import { LostEntry, RemoveEntry } from './entry-notices';
import { useEntryForm, type EntryPlace } from './use-entry-form';

interface EntryFormProps {
  language: Language;
  place: EntryPlace;
  /** Null for a new one. */
  entry: CatalogueEntry | null;
  origin: EntryOrigin;
  series: readonly Series[];
}

/** Adds or changes an entry of a process: its fields, what the change does, and the way to keep it or take it out. */
export function EntryForm({ language, place, entry, origin, series }: EntryFormProps) {
  const t = useTranslations('desk.catalogue');
  const isReady = useHydrated();
  const [shown, setShown] = useState(0);
  const form = useEntryForm(place, entry ? toDraft(entry) : blankEntry(kindOf(place), series));
  const list = `/${language}/desk/process?process=${place.processId}`;
  const leave = () => window.location.assign(list);
  const save = async (isConfirmed: boolean) => {
    if (await form.save(isConfirmed)) leave();
  };
  const restore = (kept: EntryDraft) => {
    form.change(kept);
    setShown(shown + 1); // the fields that hold text of their own begin anew
  };
  const isBusy = form.step === 'sending' || !isReady;
  return (
    <form
      method="post"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      {isReady && !form.isChanged ? <LostEntry form={form} onRestore={restore} /> : null}
      <EntryFields
        key={shown}
        entry={form.entry}
        onChange={form.change}
        faults={new Set(form.faults.map(({ path }) => path))}
        language={language}
        series={series}
      />
      <FaultList faults={form.faults} />
      {form.theirs ? (
        <EntryConflict
          {...{ language, series, base: form.base, mine: form.entry, theirs: form.theirs }}
          onSettle={(merged) => {
            form.settleConflict(merged);
            setShown(shown + 1);
          }}
        />
      ) : (
        <RefusalNotice error={form.error} />
      )}
      {form.step === 'asking' && form.effect ? (
        <section role="alert" className={styles.notice}>
          <EffectList language={language} statuses={form.effect.statuses} />
          <div className={styles.choices}>
            <Button look="primary" onPress={() => void save(true)}>
              {t('confirm')}
            </Button>
            <Button look="line" onPress={form.goOn}>
              {t('goOn')}
            </Button>
          </div>
        </section>
      ) : null}
      <div className={styles.bar}>
        <Button type="submit" look="primary" isDisabled={isBusy}>
          {t('save')}
        </Button>
        <span role="status" className={styles.state}>
          {form.step === 'sending' ? t('checking') : form.isChanged ? t('unsaved') : ''}
        </span>
        {origin === 'added' && place.id !== null && place.kind !== 'process' ? (
          <RemoveEntry
            kind={place.kind}
            isBusy={isBusy}
            onRemove={() => void form.remove().then((gone) => gone && leave())}
          />
        ) : null}
      </div>
    </form>
  );
}

function kindOf({ kind }: EntryPlace): Exclude<EntryPlace['kind'], 'process'> {
  if (kind === 'process') throw new Error('a process is added by a form of its own');
  return kind;
}
