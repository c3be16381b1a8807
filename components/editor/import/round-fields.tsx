'use client';

import { useTranslations } from 'use-intl/react';
import type { ImportField, NewRound } from '@/lib/domain/import';
import { Choice } from '../choice';
import { LineField } from '../line-field';
import styles from './import.module.css';
import { useProblem, type FieldsProps, type RoundOption } from './metadata-fields';

interface RoundFieldsProps extends FieldsProps {
  rounds: readonly RoundOption[];
  series: readonly { id: string; label: string }[];
  hint: string | undefined;
  today: string;
}

const NONE = '';
/** No round has this id: it stands for one that is to be added. */
const NEW = '+';

/** The round that the text is of: one of the calendar, or a new one with its days and place. */
export function RoundFields({ rounds, series, hint, today, ...fields }: RoundFieldsProps) {
  const { metadata, onChange, isReadOnly, lacks } = fields;
  const t = useTranslations('desk.import');
  const problem = useProblem(lacks);
  const { round } = metadata;
  const [first] = series;
  const choose = (value: string) => {
    if (value === NEW && first) onChange({ ...metadata, round: newRound(first.id) });
    else onChange({ ...metadata, round: value === NONE ? null : { kind: 'existing', roundId: value } });
  };
  const options = [
    { value: NONE, label: t('chooseRound') },
    { value: NEW, label: t('newRound') },
    ...rounds.map(({ id, label }) => ({ value: id, label })).reverse(),
  ];
  return (
    <>
      <div>
        <Choice
          label={t('fields.round')}
          value={round === null ? NONE : round.kind === 'new' ? NEW : round.roundId}
          options={options}
          onChange={choose}
          isDisabled={isReadOnly}
        />
        <p className={problem('round') ? styles.bad : styles.meta}>{problem('round') ?? hint}</p>
      </div>
      {round?.kind === 'new' ? (
        <NewRoundFields
          round={round}
          onChange={(changed) => onChange({ ...metadata, round: changed })}
          isReadOnly={isReadOnly}
          series={series}
          problem={problem}
          today={today}
        />
      ) : null}
    </>
  );
}

const newRound = (series: string): NewRound => ({
  kind: 'new',
  series,
  number: null,
  title: { ar: '', en: '' },
  venue: { ar: '', en: '' },
  startOn: null,
  endOn: null,
});

interface NewRoundFieldsProps {
  round: NewRound;
  onChange: (round: NewRound) => void;
  isReadOnly: boolean;
  series: readonly { id: string; label: string }[];
  problem: (field: ImportField) => string | undefined;
  today: string;
}

function NewRoundFields({ round, onChange, isReadOnly, series, problem, today }: NewRoundFieldsProps) {
  const t = useTranslations('desk.import');
  const set = (part: Partial<NewRound>) => onChange({ ...round, ...part });
  const { title, venue } = round;
  const line = (field: ImportField, label: string, value: string, change: (value: string) => void, isDay = false) => (
    <LineField
      label={label}
      type={isDay ? 'date' : 'text'}
      max={isDay ? today : undefined}
      value={value}
      onChange={change}
      isReadOnly={isReadOnly}
      maxLength={isDay ? undefined : 300}
      hint={problem(field)}
      isInvalid={problem(field) !== undefined}
    />
  );
  const toNumber = (text: string) => {
    const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/\D/g, '');
    return digits === '' ? null : Math.min(999, Number(digits)) || null;
  };
  return (
    <div className={styles.group} role="group" aria-label={t('newRound')}>
      <Choice
        label={t('fields.series')}
        value={round.series}
        options={series.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id) => set({ series: id })}
        isDisabled={isReadOnly}
      />
      {line('number', t('fields.number'), round.number === null ? '' : String(round.number), (text) =>
        set({ number: toNumber(text) }),
      )}
      {line('round-title-ar', t('fields.roundTitleAr'), title.ar, (ar) => set({ title: { ...title, ar } }))}
      {line('round-title-en', t('fields.roundTitleEn'), title.en, (en) => set({ title: { ...title, en } }))}
      {line('venue-ar', t('fields.venueAr'), venue.ar, (ar) => set({ venue: { ...venue, ar } }))}
      {line('venue-en', t('fields.venueEn'), venue.en, (en) => set({ venue: { ...venue, en } }))}
      {line('startOn', t('fields.startOn'), round.startOn ?? '', (day) => set({ startOn: day || null }), true)}
      {line('endOn', t('fields.endOn'), round.endOn ?? '', (day) => set({ endOn: day || null }), true)}
    </div>
  );
}
