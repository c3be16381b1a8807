'use client';

import { useTranslations } from 'use-intl/react';
import type { DecisionContent } from '@/lib/domain/decision-content';
import type { DecisionPart } from '@/lib/domain/decision-merge';
import type { Language } from '@/lib/domain/language';
import { formatDay } from '@/lib/i18n/format-day';
import type { NamedParty } from './answer-fields';

/** Says a part of a decision as text, for reading two versions side by side. */
export function useDecisionText(language: Language, parties: readonly NamedParty[]) {
  const t = useTranslations();
  const nameOf = (id: string | null) =>
    id === null ? t('desk.record.all') : (parties.find((party) => party.id === id)?.name ?? id);
  return ({ status, holdsFrom, reason, answers, evidence }: DecisionContent, part: DecisionPart): string => {
    switch (part) {
      case 'status':
        return status === null ? '' : t(`status.${status}`);
      case 'holdsFrom':
        return holdsFrom === null ? '' : formatDay(holdsFrom, language);
      case 'reasonAr':
        return reason.ar;
      case 'reasonEn':
        return reason.en;
      case 'answers':
        return answers
          .map(({ partyId, done, onTime, asWritten }) => {
            const said = [done, onTime, asWritten].map((answer) => t(`desk.answers.${answer}`)).join(' · ');
            return `${nameOf(partyId)}: ${said}`;
          })
          .join('\n');
      case 'evidence':
        return evidence
          .map(({ side, quote, source }) => {
            const place = source.kind === 'address' ? [source.publisher, source.url] : [source.documentKey];
            return [t(`desk.sides.${side}`), quote, ...place].filter((word) => word !== '').join(' · ');
          })
          .join('\n');
    }
  };
}
