'use client';

import { useTranslations } from 'use-intl/react';
import { REASON_MAX } from '@/lib/api/decision-forms';
import type { DecisionContent } from '@/lib/domain/decision-content';
import type { IsoDay } from '@/lib/domain/iso-day';
import { STATUSES, type Status } from '@/lib/domain/status';
import { Choice } from '../choice';
import { LineField } from '../line-field';
import { TextArea } from '../text-area';
import { AnswerFields, type NamedParty } from './answer-fields';
import styles from './decision.module.css';
import { EvidenceFields, type Quotable } from './evidence-fields';

/** What the fields of a decision need to know of its commitment. */
export interface DecisionSurroundings {
  promisedOn: IsoDay;
  today: IsoDay;
  parties: readonly NamedParty[];
  quotables: readonly Quotable[];
}

interface DecisionFieldsProps extends DecisionSurroundings {
  content: DecisionContent;
  onChange: (content: DecisionContent) => void;
  isReadOnly: boolean;
}

/** Everything that a decision says. */
export function DecisionFields(props: DecisionFieldsProps) {
  const { content, onChange, isReadOnly, promisedOn, today, parties, quotables } = props;
  const t = useTranslations();
  const { reason } = content;
  const set = (change: Partial<DecisionContent>) => onChange({ ...content, ...change });
  const statuses = [
    { value: '' as const, label: t('desk.decision.choose') },
    ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
  ];
  return (
    <>
      <div className={styles.columns}>
        <Choice<Status | ''>
          label={t('desk.decision.status')}
          value={content.status ?? ''}
          options={statuses}
          onChange={(status) => set({ status: status === '' ? null : status })}
          isDisabled={isReadOnly}
        />
        <LineField
          type="date"
          label={t('desk.decision.holdsFrom')}
          value={content.holdsFrom ?? ''}
          onChange={(day) => set({ holdsFrom: day === '' ? null : day })}
          isReadOnly={isReadOnly}
          min={promisedOn}
          max={today}
        />
      </div>
      <div className={styles.columns}>
        <TextArea
          label={t('desk.decision.reasonAr')}
          language="ar"
          value={reason.ar}
          onChange={(ar) => set({ reason: { ...reason, ar } })}
          isReadOnly={isReadOnly}
          rows={5}
          maxLength={REASON_MAX}
        />
        <TextArea
          label={t('desk.decision.reasonEn')}
          language="en"
          value={reason.en}
          onChange={(en) => set({ reason: { ...reason, en } })}
          isReadOnly={isReadOnly}
          rows={5}
          maxLength={REASON_MAX}
        />
      </div>
      <AnswerFields
        answers={content.answers}
        parties={parties}
        onChange={(answers) => set({ answers })}
        isReadOnly={isReadOnly}
      />
      <EvidenceFields
        evidence={content.evidence}
        quotables={quotables}
        onChange={(evidence) => set({ evidence })}
        isReadOnly={isReadOnly}
      />
    </>
  );
}
