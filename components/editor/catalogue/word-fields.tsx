'use client';

import { useTranslations } from 'use-intl/react';
import { CheckBox } from '../check-box';
import { LineField } from '../line-field';
import { BilingualFields } from './bilingual-fields';
import type { FieldsProps, ValueOf } from './field-props';
import { NamesFields } from './names-fields';

/** A party: its name, the words by which texts name it, and who speaks for it. */
export function PartyFields({ value, onChange, faults }: FieldsProps<ValueOf<'party'>>) {
  const t = useTranslations('desk.catalogue');
  return (
    <>
      <NameAndWords value={value} onChange={(named) => onChange({ ...value, ...named })} faults={faults} />
      <NamesFields
        what="spokespeople"
        value={value.spokespeople}
        faults={faults}
        onChange={(spokespeople) => onChange({ ...value, spokespeople })}
      />
      <CheckBox
        label={t('isGuarantor')}
        isChecked={value.isGuarantor}
        onChange={(isGuarantor) => onChange({ ...value, isGuarantor })}
      />
    </>
  );
}

/** A theme: its name and the words by which texts name it. */
export function ThemeFields({ value, onChange, faults }: FieldsProps<ValueOf<'theme'>>) {
  const t = useTranslations('desk.catalogue');
  return (
    <>
      <NameAndWords value={value} onChange={(named) => onChange({ ...value, ...named })} faults={faults} />
      <CheckBox
        label={t('isProcedural')}
        isChecked={value.isProcedural}
        onChange={(isProcedural) => onChange({ ...value, isProcedural })}
      />
    </>
  );
}

/** A process: its name and the words by which texts name it. */
export function NameAndWords({ value, onChange, faults }: FieldsProps<Pick<ValueOf<'party'>, 'name' | 'words'>>) {
  return (
    <>
      <BilingualFields
        what="name"
        path="name"
        value={value.name}
        faults={faults}
        onChange={(name) => onChange({ name, words: value.words })}
      />
      <NamesFields
        what="words"
        value={value.words}
        faults={faults}
        onChange={(words) => onChange({ name: value.name, words })}
      />
    </>
  );
}

/** A series of rounds: its name, and the letters that begin the ids of its promises. */
export function SeriesFields({
  value,
  onChange,
  faults,
  isNew,
}: FieldsProps<Omit<ValueOf<'series'>, 'id'>> & { isNew: boolean }) {
  const t = useTranslations('desk.catalogue');
  return (
    <>
      <BilingualFields
        what="name"
        path="name"
        value={value.name}
        faults={faults}
        onChange={(name) => onChange({ ...value, name })}
      />
      <LineField
        label={t('prefix')}
        hint={t('prefixHint')}
        value={value.prefix}
        maxLength={3}
        isReadOnly={!isNew}
        isInvalid={faults.has('prefix')}
        onChange={(prefix) => onChange({ ...value, prefix: prefix.toUpperCase() })}
      />
    </>
  );
}
