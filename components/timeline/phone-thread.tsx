import type { ReactNode } from 'react';
import type { Thread } from '@/lib/timeline/thread';
import type { TimeDirection } from '@/lib/timeline/view';
import { Glyph } from './glyph';
import type { PatternIds } from './patterns';

/** The share of the axis at which a day lies, in percent from the left. */
export type PercentOf = (day: number) => number;

const HEIGHT = 24;
const Y = 12;
/** A due window is at least so wide, in percent: five pixels of a telephone's 328. */
const LEAST_BAND = 1.5;

/** A mark at a place of an axis that is as wide as the screen. */
function At({ percent, children }: { percent: number; children: ReactNode }) {
  return (
    <svg x={`${percent}%`} y={Y} overflow="visible">
      {children}
    </svg>
  );
}

function spanOf(a: number, b: number, least = 0) {
  return { x: `${Math.min(a, b)}%`, width: `${Math.max(least, Math.abs(b - a))}%` };
}

interface PhoneThreadProps {
  thread: Thread;
  percentOf: PercentOf;
  direction: TimeDirection;
  ids: PatternIds;
  /** Places of the year lines, in percent. */
  years: readonly number[];
}

/** One thread over the full width, in percent, so that it needs no measuring. */
export function PhoneThread({ thread, percentOf, direction, ids, years }: PhoneThreadProps) {
  const promise = percentOf(thread.promised);
  return (
    <svg width="100%" height={HEIGHT} overflow="visible" aria-hidden="true">
      {years.map((year) => (
        <line key={year} x1={`${year}%`} x2={`${year}%`} y1={-30} y2={HEIGHT} stroke="var(--rule)" />
      ))}
      <PhoneWindow thread={thread} percentOf={percentOf} direction={direction} />
      {thread.stretches.map(({ from, to, isSilent }) => (
        <line
          key={from}
          x1={`${percentOf(from)}%`}
          x2={`${percentOf(to)}%`}
          y1={Y}
          y2={Y}
          stroke="var(--thread)"
          strokeWidth={1.5}
          strokeDasharray={isSilent ? '1.5 4.5' : undefined}
          strokeLinecap={isSilent ? 'round' : undefined}
        />
      ))}
      {thread.silences.map((day) => (
        <At key={day} percent={percentOf(day)}>
          <path d="M0,-3.5v7" stroke="var(--ink-3)" strokeWidth={1.5} />
        </At>
      ))}
      {thread.late && (
        <rect
          {...spanOf(percentOf(thread.late.from), percentOf(thread.late.to))}
          y={Y - 3}
          height={6}
          fill={`url(#${thread.late.isOverdue ? ids.overdue : ids.late})`}
          stroke={`var(--${thread.late.isOverdue ? 'overdue' : 'late'})`}
          strokeWidth={0.8}
        />
      )}
      <At percent={promise}>
        <Glyph sign={{ strength: thread.commitment.strength }} direction={direction} />
      </At>
      {thread.answers
        .filter((answer) => !answer.isDeciding)
        .map((answer, position) => (
          <At key={position} percent={percentOf(answer.day)}>
            <Glyph sign={{ relation: answer.relation }} size={9.5} direction={direction} />
          </At>
        ))}
      <At percent={percentOf(thread.markDay)}>
        <Glyph sign={{ status: thread.status }} direction={direction} />
      </At>
    </svg>
  );
}

function PhoneWindow({ thread, percentOf, direction }: Pick<PhoneThreadProps, 'thread' | 'percentOf' | 'direction'>) {
  if (thread.isVague) {
    const step = direction === 'rtl' ? -1 : 1;
    const chevron = (x: number) => `M${x},-5l${4 * step},5l${-4 * step},5`;
    return (
      <At percent={percentOf(thread.promised)}>
        <path d={chevron(9 * step) + chevron(15 * step)} fill="none" stroke="var(--band-line)" strokeWidth={1.5} />
      </At>
    );
  }
  if (!thread.due) return null;
  return (
    <rect
      {...spanOf(percentOf(thread.due.from), percentOf(thread.due.to), LEAST_BAND)}
      y={Y - 5}
      height={10}
      fill="var(--band)"
      stroke="var(--band-line)"
      strokeDasharray={thread.due.isApproximate ? '2 2.5' : undefined}
    />
  );
}
