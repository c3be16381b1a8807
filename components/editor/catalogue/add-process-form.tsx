'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { addProcessSchema } from '@/lib/api/catalogue-forms';
import type { Bilingual, Language } from '@/lib/domain/language';
import { Button } from '@/components/ui/button';
import { Choice } from '../choice';
import { RefusalNotice } from '../refusal-notice';
import { useHydrated } from '../use-hydrated';
import { useSend } from '../use-send';
import { BilingualFields } from './bilingual-fields';
import styles from './catalogue.module.css';
import { FaultList } from './fault-list';
import { faultsOfIssues, refusedFields, type Fault } from '@/lib/api/entry-faults';
import { NameAndWords, SeriesFields } from './word-fields';

interface AddProcessFormProps {
  language: Language;
  /** The process that lends its themes, and its parties where they have a part in the new one too. */
  model: { id: string; parties: readonly { id: string; name: Bilingual }[] };
}

const PARTS = ['none', 'party', 'guarantor'] as const;
type Part = (typeof PARTS)[number];
const blank = () => ({ ar: '', en: '' });

/** Adds a process: its name and words, its first series of rounds, and who has a part in it. */
export function AddProcessForm({ language, model }: AddProcessFormProps) {
  const t = useTranslations('desk.catalogue');
  const isReady = useHydrated();
  const { submit, error } = useSend();
  const [named, setNamed] = useState({ name: blank(), words: { ar: [] as string[], en: [] as string[] } });
  const [series, setSeries] = useState({ prefix: '', name: blank() });
  const [parts, setParts] = useState<Record<string, Part>>({});
  const [added, setAdded] = useState<{ name: Bilingual; part: Part }[]>([]);
  const [found, setFound] = useState<readonly Fault[]>([]);
  const refusedByServer = error?.code === 'invalid' ? refusedFields(error.details.fields) : [];
  const faults = [...found, ...refusedByServer];
  const paths = new Set(faults.map(({ path }) => path));
  const seriesPaths = new Set([...paths].map((path) => path.replace(/^series\./, '')));

  const save = async () => {
    const known = model.parties.map(({ id }) => ({ id, part: parts[id] ?? 'none' }));
    const request = {
      ...named,
      series,
      modelId: model.id,
      knownParties: known
        .filter(({ part }) => part !== 'none')
        .map(({ id, part }) => ({ id, isGuarantor: part === 'guarantor' })),
      newParties: added.map(({ name, part }) => ({ name, isGuarantor: part === 'guarantor' })),
    };
    const checked = addProcessSchema.safeParse(request);
    setFound(checked.success ? [] : faultsOfIssues(checked.error.issues));
    if (!checked.success) return;
    const answer = await submit<{ id: string }>('/api/v1/desk/catalogue/processes', checked.data);
    if (answer) window.location.assign(`/${language}/desk/process?process=${answer.value.id}`);
  };
  const put = (at: number, change: Partial<{ name: Bilingual; part: Part }>) =>
    setAdded(added.map((party, position) => (position === at ? { ...party, ...change } : party)));
  const options = PARTS.map((value) => ({ value, label: t(`parts.${value}`) }));

  return (
    <form
      method="post"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NameAndWords value={named} onChange={setNamed} faults={paths} />
      <fieldset className={styles.group}>
        <legend>{t('seriesName')}</legend>
        <SeriesFields value={series} onChange={setSeries} faults={seriesPaths} isNew />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('parties')}</legend>
        <div className={styles.pair}>
          {model.parties.map(({ id, name }) => (
            <Choice
              key={id}
              label={name[language]}
              value={parts[id] ?? 'none'}
              options={options}
              onChange={(part) => setParts({ ...parts, [id]: part })}
            />
          ))}
        </div>
        {added.map(({ name, part }, position) => (
          <div key={position} role="group" aria-label={t('newParty', { n: position + 1 })} className={styles.group}>
            <BilingualFields
              what="name"
              path={`newParties.${position}.name`}
              value={name}
              faults={paths}
              onChange={(next) => put(position, { name: next })}
            />
            <div className={styles.choices}>
              <Choice
                label={t('part')}
                isLabelHidden
                value={part}
                options={options.slice(1)}
                onChange={(next) => put(position, { part: next })}
              />
              <Button
                look="line"
                aria-label={t('removeParty', { n: position + 1 })}
                onPress={() => setAdded(added.filter((_, at) => at !== position))}
              >
                ×
              </Button>
            </div>
          </div>
        ))}
        <Button look="line" onPress={() => setAdded([...added, { name: blank(), part: 'guarantor' }])}>
          {t('addParty')}
        </Button>
      </fieldset>
      <FaultList faults={faults} />
      {refusedByServer.length > 0 ? null : <RefusalNotice error={error} />}
      <div className={styles.bar}>
        <Button type="submit" look="primary" isDisabled={!isReady}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
