'use client';

import { useTranslations } from 'use-intl/react';
import type { Evidence } from '@/lib/domain/decision-content';
import { Button } from '@/components/ui/button';
import { Choice } from '../choice';
import styles from './decision.module.css';
import { EvidenceItem } from './evidence-item';

/** Words of a document that can be taken as evidence as they stand. */
export interface Quotable {
  label: string;
  documentName: string;
  evidence: Evidence;
}

interface EvidenceFieldsProps {
  evidence: readonly Evidence[];
  quotables: readonly Quotable[];
  onChange: (evidence: readonly Evidence[]) => void;
  isReadOnly: boolean;
}

const FROM_ADDRESS: Evidence = {
  side: 'supports',
  quote: '',
  byPromisers: false,
  source: { kind: 'address', url: '', publisher: '', accessedOn: null },
};

/** The evidence of a decision: quotes from addresses, and from the texts at hand. */
export function EvidenceFields({ evidence, quotables, onChange, isReadOnly }: EvidenceFieldsProps) {
  const t = useTranslations('desk.decision');
  const add = (index: string) => {
    const chosen = quotables[Number(index)];
    if (index !== '' && chosen) onChange([...evidence, chosen.evidence]);
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('evidenceTitle')}</legend>
      {evidence.map((item, position) => (
        <EvidenceItem
          key={position}
          position={position}
          item={item}
          documentName={nameOf(item, quotables)}
          onChange={(next) => onChange(evidence.map((each, at) => (at === position ? next : each)))}
          onRemove={() => onChange(evidence.filter((_, at) => at !== position))}
          isReadOnly={isReadOnly}
        />
      ))}
      {isReadOnly ? null : (
        <div className={styles.row}>
          <Button look="line" onPress={() => onChange([...evidence, FROM_ADDRESS])}>
            {t('addAddress')}
          </Button>
          {quotables.length === 0 ? null : (
            <Choice
              label={t('addClause')}
              value=""
              options={[
                { value: '', label: t('choose') },
                ...quotables.map(({ label }, index) => ({ value: String(index), label })),
              ]}
              onChange={add}
            />
          )}
        </div>
      )}
    </fieldset>
  );
}

function nameOf({ source }: Evidence, quotables: readonly Quotable[]): string {
  if (source.kind === 'address') return '';
  const same = quotables.find(
    ({ evidence }) => evidence.source.kind === 'clause' && evidence.source.documentKey === source.documentKey,
  );
  return same?.documentName ?? source.documentKey;
}
