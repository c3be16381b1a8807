import Link from 'next/link';
import { Section } from '@/components/commitment/commitment-sections';
import type { BoardWords } from '@/components/ui/words';
import type { DecisionView } from '@/lib/api/decision-pages';
import type { IsoDay } from '@/lib/domain/iso-day';
import type { BoardIndex, Standing } from '@/lib/domain/standing';
import { DecisionRecords } from './decision-records';
import { computedStatus } from './computed-status';

interface DecisionSectionProps {
  index: BoardIndex;
  standing: Standing;
  asOf: IsoDay;
  decisions: readonly DecisionView[];
  words: BoardWords;
}

/** What editors decided about a commitment, with what the rules compute beside it, for its public page. */
export function DecisionSection({ index, standing, asOf, decisions, words }: DecisionSectionProps) {
  const { t, language } = words;
  const { commitment } = standing;
  const known = decisions.filter(({ content }) => (content.holdsFrom ?? '') <= asOf);
  const computed = computedStatus(index, commitment, asOf);
  const desk = (
    <p>
      <Link href={`/${language}/desk/commitments/${encodeURIComponent(commitment.id)}`} prefetch={false}>
        {t('desk.commitment.atDesk')}
      </Link>
    </p>
  );
  if (known.length === 0) return desk;
  return (
    <Section level={2} title={t('desk.record.title')}>
      {computed === null ? null : <p>{t('desk.record.computedNow', { status: t(`status.${computed}`) })}</p>}
      <DecisionRecords decisions={known} words={words} />
      {desk}
    </Section>
  );
}
