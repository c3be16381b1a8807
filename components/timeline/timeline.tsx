'use client';

import { toDayNumber } from '@/lib/domain/iso-day';
import { documentedDays } from '@/lib/domain/board';
import { statusOf } from '@/lib/domain/status';
import { Glyph } from './glyph';
import type { TimelineProps } from './timeline-props';

/** The commitments as threads along the rounds. */
export function Timeline({ board, commitmentIds, asOf, language, timeDirection, hrefOf, onSelect }: TimelineProps) {
  const direction = timeDirection ?? (language === 'ar' ? 'rtl' : 'ltr');
  const days = documentedDays(board.rounds);
  const first = toDayNumber(board.rounds[0]?.startOn ?? asOf);
  const x = (day: string) => {
    const along = ((toDayNumber(day) - first) / (toDayNumber(asOf) - first)) * 1080 + 20;
    return direction === 'rtl' ? 1120 - along : along;
  };
  const shown = commitmentIds.flatMap((id) => board.commitments.find((c) => c.id === id) ?? []);
  return (
    <svg viewBox={`0 0 1120 ${shown.length * 30 + 20}`} width="100%" direction={direction}>
      {shown.map((commitment, row) => {
        const answers = board.followUps.filter((f) => f.commitmentId === commitment.id && f.answeredOn <= asOf);
        const status = statusOf(commitment, answers, [], asOf, days);
        const y = row * 30 + 20;
        const end = answers.at(-1)?.answeredOn ?? asOf;
        return status === null ? null : (
          <a key={commitment.id} href={hrefOf(commitment.id)} onClick={() => onSelect?.(commitment.id)}>
            <title>{commitment.title[language]}</title>
            <path d={`M${x(commitment.promisedOn)},${y}H${x(end)}`} stroke="var(--thread)" />
            <Glyph sign={{ strength: commitment.strength }} x={x(commitment.promisedOn)} y={y} direction={direction} />
            <Glyph sign={{ status }} x={x(end)} y={y} direction={direction} />
          </a>
        );
      })}
    </svg>
  );
}
