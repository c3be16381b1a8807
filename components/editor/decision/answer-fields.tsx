'use client';

import { useTranslations } from 'use-intl/react';
import { AS_WRITTEN, DONE, ON_TIME, UNKNOWN_ANSWERS, type PartyAnswers } from '@/lib/domain/decision-content';
import { Button } from '@/components/ui/button';
import { Choice } from '../choice';
import styles from './decision.module.css';

/** A party that can be answered for apart. */
export interface NamedParty {
  id: string;
  name: string;
}

interface AnswerFieldsProps {
  answers: readonly PartyAnswers[];
  parties: readonly NamedParty[];
  onChange: (answers: readonly PartyAnswers[]) => void;
  isReadOnly: boolean;
}

/** Done? On time? As written? For all who are bound, and for a party where it differs. */
export function AnswerFields({ answers, parties, onChange, isReadOnly }: AnswerFieldsProps) {
  const t = useTranslations('desk');
  const nameOf = (id: string | null) => parties.find((party) => party.id === id)?.name ?? t('record.all');
  const free = parties.filter(({ id }) => answers.every(({ partyId }) => partyId !== id));
  const replace = (answer: PartyAnswers) =>
    onChange(answers.map((each) => (each.partyId === answer.partyId ? answer : each)));
  return (
    <fieldset className={styles.group}>
      <legend>{t('decision.answersTitle')}</legend>
      {answers.map((answer) => (
        <div key={answer.partyId ?? ''} role="group" aria-label={nameOf(answer.partyId)} className={styles.answers}>
          <p>{nameOf(answer.partyId)}</p>
          <Question
            label={t('decision.done')}
            values={DONE}
            value={answer.done}
            onChange={(done) => replace({ ...answer, done })}
            isReadOnly={isReadOnly}
          />
          <Question
            label={t('decision.onTime')}
            values={ON_TIME}
            value={answer.onTime}
            onChange={(onTime) => replace({ ...answer, onTime })}
            isReadOnly={isReadOnly}
          />
          <Question
            label={t('decision.asWritten')}
            values={AS_WRITTEN}
            value={answer.asWritten}
            onChange={(asWritten) => replace({ ...answer, asWritten })}
            isReadOnly={isReadOnly}
          />
          {answer.partyId === null || isReadOnly ? null : (
            <Button
              aria-label={t('decision.removeParty', { party: nameOf(answer.partyId) })}
              onPress={() => onChange(answers.filter((each) => each !== answer))}
            >
              {t('decision.remove')}
            </Button>
          )}
        </div>
      ))}
      {isReadOnly || free.length === 0 ? null : (
        <Choice
          label={t('decision.addParty')}
          value=""
          options={[
            { value: '', label: t('decision.choose') },
            ...free.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => (id === '' ? undefined : onChange([...answers, { partyId: id, ...UNKNOWN_ANSWERS }]))}
        />
      )}
    </fieldset>
  );
}

interface QuestionProps<V extends string> {
  label: string;
  values: readonly V[];
  value: V;
  onChange: (value: V) => void;
  isReadOnly: boolean;
}

type AnswerWord = 'yes' | 'partly' | 'no' | 'unknown' | 'undated';

function Question<V extends AnswerWord>(props: QuestionProps<V>) {
  const t = useTranslations('desk.answers');
  const { label, values, value, onChange, isReadOnly } = props;
  const options = values.map((each) => ({ value: each, label: t(each as AnswerWord) }));
  return <Choice label={label} value={value} options={options} onChange={onChange} isDisabled={isReadOnly} />;
}
