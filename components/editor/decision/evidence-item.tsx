'use client';

import { useTranslations } from 'use-intl/react';
import { SIDES, type Evidence, type EvidenceSource } from '@/lib/domain/decision-content';
import { Button } from '@/components/ui/button';
import { Choice } from '../choice';
import { LineField } from '../line-field';
import { TextArea } from '../text-area';
import styles from './decision.module.css';

interface EvidenceItemProps {
  position: number;
  item: Evidence;
  /** Of a quote from a text. */
  documentName: string;
  onChange: (item: Evidence) => void;
  onRemove: () => void;
  isReadOnly: boolean;
}

/** One piece of evidence: its words, which side it is on, who says it and where. */
export function EvidenceItem({ position, item, documentName, onChange, onRemove, isReadOnly }: EvidenceItemProps) {
  const t = useTranslations('desk');
  const n = position + 1;
  const sides = SIDES.map((value) => ({ value, label: t(`sides.${value}`) }));
  const { source } = item;
  return (
    <div role="group" aria-label={t('decision.evidenceN', { n })} className={styles.evidence}>
      <TextArea
        label={t('decision.quote')}
        value={item.quote}
        onChange={(quote) => onChange({ ...item, quote })}
        isReadOnly={isReadOnly || source.kind === 'clause'}
      />
      {source.kind === 'clause' ? (
        <p className={styles.meta}>{t('decision.fromText', { document: documentName })}</p>
      ) : (
        <AddressFields
          source={source}
          onChange={(next) => onChange({ ...item, source: next })}
          isReadOnly={isReadOnly}
        />
      )}
      <div className={styles.row}>
        <Choice
          label={t('decision.side')}
          value={item.side}
          options={sides}
          onChange={(side) => onChange({ ...item, side })}
          isDisabled={isReadOnly}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={item.byPromisers}
            disabled={isReadOnly}
            onChange={(event) => onChange({ ...item, byPromisers: event.target.checked })}
          />
          {t('decision.byPromisers')}
        </label>
        {isReadOnly ? null : (
          <Button aria-label={t('decision.removeN', { n })} onPress={onRemove}>
            {t('decision.remove')}
          </Button>
        )}
      </div>
    </div>
  );
}

type Address = Extract<EvidenceSource, { kind: 'address' }>;

interface AddressFieldsProps {
  source: Address;
  onChange: (source: Address) => void;
  isReadOnly: boolean;
}

function AddressFields({ source, onChange, isReadOnly }: AddressFieldsProps) {
  const t = useTranslations('desk.decision');
  return (
    <div className={styles.columns}>
      <LineField
        type="url"
        label={t('url')}
        value={source.url}
        onChange={(url) => onChange({ ...source, url })}
        isReadOnly={isReadOnly}
      />
      <LineField
        label={t('publisher')}
        value={source.publisher}
        onChange={(publisher) => onChange({ ...source, publisher })}
        isReadOnly={isReadOnly}
        maxLength={300}
      />
      <LineField
        type="date"
        label={t('accessedOn')}
        value={source.accessedOn ?? ''}
        onChange={(day) => onChange({ ...source, accessedOn: day === '' ? null : day })}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}
