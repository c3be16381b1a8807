'use client';

import { useTranslations } from 'use-intl/react';
import type { ImportField, ImportLack, ImportMetadata, Proposals } from '@/lib/domain/import';
import type { Language } from '@/lib/domain/language';
import { Choice } from '../choice';
import { LineField } from '../line-field';
import styles from './import.module.css';
import { RoundFields } from './round-fields';

/** A round as the form offers it. */
export interface RoundOption {
  id: string;
  series: string;
  number: number | null;
  code: string;
  label: string;
}

export interface FieldsProps {
  metadata: ImportMetadata;
  onChange: (metadata: ImportMetadata) => void;
  isReadOnly: boolean;
  lacks: readonly ImportLack[];
}

interface MetadataFieldsProps extends FieldsProps {
  rounds: readonly RoundOption[];
  series: readonly { id: string; label: string }[];
  proposed: Proposals;
  today: string;
}

const NAME_MAX = 300;

/** Why a field is not right, in words; undefined where it is. */
export function useProblem(lacks: readonly ImportLack[]): (field: ImportField) => string | undefined {
  const t = useTranslations('desk.import.problems');
  return (field) => {
    const lack = lacks.find((each) => each.field === field);
    return lack && t(lack.problem);
  };
}

/** What is said of the text: proposed from it, with where each proposal comes from, and changed by a person. */
export function MetadataFields({ rounds, series, proposed, today, ...fields }: MetadataFieldsProps) {
  const { metadata, onChange, isReadOnly, lacks } = fields;
  const t = useTranslations('desk.import');
  const problem = useProblem(lacks);
  const set = (part: Partial<ImportMetadata>) => onChange({ ...metadata, ...part });
  const from = (name: keyof Proposals) => {
    const source = proposed[name];
    return source ? t(`proposedFrom.${source}`) : undefined;
  };
  const line = (field: ImportField, label: string, value: string, onValue: (value: string) => void, hint?: string) => (
    <LineField
      label={label}
      value={value}
      onChange={onValue}
      isReadOnly={isReadOnly}
      maxLength={NAME_MAX}
      hint={problem(field) ?? hint}
      isInvalid={problem(field) !== undefined}
    />
  );
  return (
    <div className={styles.fields}>
      <Choice<Language>
        label={t('fields.language')}
        value={metadata.language}
        options={[
          { value: 'ar', label: t('languages.ar') },
          { value: 'en', label: t('languages.en') },
        ]}
        onChange={(language) => set({ language })}
        isDisabled={isReadOnly}
      />
      <Choice
        label={t('fields.kind')}
        value={metadata.kind}
        options={(['official', 'press', 'summary'] as const).map((kind) => ({
          value: kind,
          label: t(`kinds.${kind}`),
        }))}
        onChange={(kind) => set({ kind })}
        isDisabled={isReadOnly}
      />
      <RoundFields {...fields} rounds={rounds} series={series} hint={from('round')} today={today} />
      {line(
        'title-ar',
        t('fields.titleAr'),
        metadata.title.ar,
        (ar) => set({ title: { ...metadata.title, ar } }),
        from('title'),
      )}
      {line(
        'title-en',
        t('fields.titleEn'),
        metadata.title.en,
        (en) => set({ title: { ...metadata.title, en } }),
        from('title'),
      )}
      {line(
        'publisher-ar',
        t('fields.publisherAr'),
        metadata.publisher.ar,
        (ar) => set({ publisher: { ...metadata.publisher, ar } }),
        from('publisher'),
      )}
      {line(
        'publisher-en',
        t('fields.publisherEn'),
        metadata.publisher.en,
        (en) => set({ publisher: { ...metadata.publisher, en } }),
        from('publisher'),
      )}
      <LineField
        label={t('fields.url')}
        type="url"
        value={metadata.url}
        onChange={(url) => set({ url })}
        isReadOnly={isReadOnly}
        maxLength={2_000}
        hint={problem('url') ?? from('url') ?? t('urlHint')}
        isInvalid={problem('url') !== undefined}
      />
      <LineField
        label={t('fields.publishedOn')}
        type="date"
        value={metadata.publishedOn ?? ''}
        max={today}
        onChange={(day) => set({ publishedOn: day === '' ? null : day })}
        isReadOnly={isReadOnly}
        hint={problem('publishedOn') ?? from('publishedOn')}
        isInvalid={problem('publishedOn') !== undefined}
      />
    </div>
  );
}
