'use client';

import { useTranslations } from 'use-intl/react';
import type { DecisionContent } from '@/lib/domain/decision-content';
import { decisionDifferences, mergeDecisions, type DecisionPart } from '@/lib/domain/decision-merge';
import type { Language } from '@/lib/domain/language';
import { REASON_MAX } from '@/lib/api/decision-forms';
import { ConflictFields } from '../conflict/conflict-fields';
import type { NamedParty } from './answer-fields';
import { useDecisionText } from './decision-text';

interface ConflictNoticeProps {
  language: Language;
  parties: readonly NamedParty[];
  /** What both versions began as. */
  base: DecisionContent;
  mine: DecisionContent;
  theirs: DecisionContent;
  onSettle: (content: DecisionContent) => void;
}

/** Both versions of a decision that two windows changed, part by part. */
export function ConflictNotice({ language, parties, base, mine, theirs, onSettle }: ConflictNoticeProps) {
  const t = useTranslations('desk.decision');
  const textOf = useDecisionText(language, parties);
  const labels: Record<DecisionPart, string> = {
    status: t('status'),
    holdsFrom: t('holdsFrom'),
    reasonAr: t('reasonAr'),
    reasonEn: t('reasonEn'),
    answers: t('answersTitle'),
    evidence: t('evidenceTitle'),
  };
  const fields = decisionDifferences(base, mine, theirs).map((difference) => {
    const { key } = difference;
    const [here, there] = [textOf(mine, key), textOf(theirs, key)];
    const isReason = key === 'reasonAr' || key === 'reasonEn';
    return {
      ...difference,
      label: labels[key],
      mine: here,
      theirs: there,
      canHaveBoth: difference.canHaveBoth && !(isReason && here.length + there.length + 2 > REASON_MAX),
      ...(isReason && { language: key === 'reasonAr' ? ('ar' as const) : ('en' as const) }),
    };
  });
  return <ConflictFields fields={fields} onSettle={(takes) => onSettle(mergeDecisions(mine, theirs, takes))} />;
}
