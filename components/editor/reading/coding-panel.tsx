'use client';

import { useTranslations } from 'use-intl/react';
import { KIND_CHOICES, STRENGTH_CHOICES } from '@/lib/api/coding-forms';
import type { ReadingDeskView } from '@/lib/api/coding-pages';
import type { Coding } from '@/lib/domain/document';
import type { ShownClause } from '@/lib/domain/document-view';
import type { DueDate } from '@/lib/domain/due-date';
import type { Language } from '@/lib/domain/language';
import { CheckBox } from '../check-box';
import { Choice } from '../choice';
import { DueField } from './due-field';
import styles from './reading.module.css';
import { ThemeFields } from './theme-fields';

interface CodingPanelProps {
  language: Language;
  view: ReadingDeskView;
  clause: ShownClause;
  onChange: (change: Partial<Coding>) => void;
  takeWords: () => Pick<DueDate, 'words' | 'start' | 'end'> | null;
}

/** How the chosen clause is coded, each part to be changed at once; and why the machine read it so. */
export function CodingPanel({ language, view, clause, onChange, takeWords }: CodingPanelProps) {
  const t = useTranslations();
  const isPromise = clause.kind === 'commitment';
  const words = view.text.slice(clause.start, clause.end);
  return (
    <>
      <Segments
        label={t('desk.reading.kind')}
        choices={KIND_CHOICES.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={clause.kind}
        onChange={(kind) => onChange({ kind })}
      />
      {isPromise ? (
        <Segments
          label={t('desk.reading.strength')}
          choices={STRENGTH_CHOICES.map((value) => ({ value, label: t(`strength.${value}`) }))}
          value={clause.strength}
          onChange={(strength) => onChange({ strength })}
        />
      ) : null}
      <ThemeFields
        language={language}
        themes={view.themes}
        value={clause.themes}
        onChange={(themes) => onChange({ themes })}
      />
      {isPromise ? (
        <fieldset className={styles.fieldset}>
          <legend>{t('desk.reading.parties')}</legend>
          <div className={styles.row}>
            {view.parties.map(({ id, name }) => (
              <CheckBox
                key={id}
                label={name[language]}
                isChecked={clause.parties.includes(id)}
                onChange={(isOn) =>
                  onChange({ parties: isOn ? [...clause.parties, id] : clause.parties.filter((each) => each !== id) })
                }
              />
            ))}
          </div>
        </fieldset>
      ) : null}
      <Choice
        label={t('desk.reading.speaker')}
        value={clause.speaker ?? ''}
        options={[
          { value: '', label: t('desk.reading.commonVoice') },
          ...view.parties.map(({ id, name }) => ({ value: id, label: name[language] })),
        ]}
        onChange={(id) => onChange({ speaker: id === '' ? null : id })}
      />
      {isPromise ? (
        <DueField
          key={`${clause.start} ${clause.due?.edtf ?? clause.due?.precision ?? ''}`}
          language={language}
          due={clause.due}
          fallback={{ words, start: clause.start, end: clause.end }}
          onChange={(due) => onChange({ due })}
          takeWords={takeWords}
        />
      ) : null}
      <details className={styles.meta}>
        <summary>{t('desk.reading.why')}</summary>
        {clause.rules.length === 0 ? (
          <p>{t('desk.reading.rulesNone')}</p>
        ) : (
          <>
            <p>{t('desk.reading.confidence', { value: clause.confidence.toFixed(2) })}</p>
            <code dir="ltr">{clause.rules.join(', ')}</code>
          </>
        )}
      </details>
    </>
  );
}

interface SegmentsProps<V extends string> {
  label: string;
  choices: readonly { value: V; label: string }[];
  value: V | null;
  onChange: (value: V) => void;
}

/** One of a few, all in sight. */
function Segments<V extends string>({ label, choices, value, onChange }: SegmentsProps<V>) {
  return (
    <fieldset className={styles.fieldset}>
      <legend>{label}</legend>
      <div className={styles.segments}>
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            aria-pressed={choice.value === value}
            onClick={() => onChange(choice.value)}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
