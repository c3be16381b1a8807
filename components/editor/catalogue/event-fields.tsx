'use client';

import { useTranslations } from 'use-intl/react';
import { NOTE_MAX } from '@/lib/api/catalogue-forms';
import { CheckBox } from '../check-box';
import { Choice } from '../choice';
import { LineField } from '../line-field';
import { TextArea } from '../text-area';
import { BilingualFields } from './bilingual-fields';
import styles from './catalogue.module.css';
import type { FieldsProps, ValueOf } from './field-props';
import { FiguresFields } from './figures-fields';
import { SourcesFields } from './sources-fields';
import { SpanFields } from './span-fields';

const CERTAINTIES = ['sourced', 'from-memory'] as const;

/** An event: what it was, when and where, whether it took place, and how that is known. */
export function EventFields({ value, onChange, faults }: FieldsProps<ValueOf<'event'>>) {
  const t = useTranslations('desk.catalogue');
  const note = value.note ?? { ar: '', en: '' };
  const setNote = (next: typeof note) => onChange({ ...value, note: next.ar === '' && next.en === '' ? null : next });
  return (
    <>
      <BilingualFields
        what="title"
        path="title"
        value={value.title}
        faults={faults}
        onChange={(title) => onChange({ ...value, title })}
      />
      <BilingualFields
        what="venue"
        path="place"
        value={value.place}
        faults={faults}
        onChange={(place) => onChange({ ...value, place })}
      />
      <SpanFields value={value} faults={faults} onChange={(span) => onChange({ ...value, ...span })} />
      <div className={styles.pair}>
        <LineField
          label={t('eventKind')}
          hint={t('eventKindHint')}
          value={value.kind}
          isInvalid={faults.has('kind')}
          onChange={(kind) => onChange({ ...value, kind })}
        />
        <Choice
          label={t('certainty')}
          value={value.certainty}
          options={CERTAINTIES.map((each) => ({ value: each, label: t(`certainties.${each}`) }))}
          onChange={(certainty) => onChange({ ...value, certainty })}
        />
      </div>
      <CheckBox label={t('isHeld')} isChecked={value.isHeld} onChange={(isHeld) => onChange({ ...value, isHeld })} />
      <FiguresFields value={value.figures} faults={faults} onChange={(figures) => onChange({ ...value, figures })} />
      <div className={styles.pair}>
        {(['ar', 'en'] as const).map((language) => (
          <TextArea
            key={language}
            label={t(language === 'ar' ? 'noteAr' : 'noteEn')}
            language={language}
            maxLength={NOTE_MAX}
            value={note[language]}
            isInvalid={faults.has(`note.${language}`)}
            onChange={(text) => setNote({ ...note, [language]: text })}
          />
        ))}
      </div>
      <SourcesFields value={value.sources} faults={faults} onChange={(sources) => onChange({ ...value, sources })} />
    </>
  );
}
