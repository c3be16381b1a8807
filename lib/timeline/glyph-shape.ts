import type { Strength } from '@/lib/domain/document';
import type { Relation } from '@/lib/domain/follow-up';
import type { Status } from '@/lib/domain/status';

/** A colour by its role; the sheet of tokens gives its value. */
export type Paint =
  | 'paper'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'fulfilled'
  | 'late'
  | 'progress'
  | 'reiterated'
  | 'stalled'
  | 'overdue'
  | 'dropped';

/** One path of a glyph, in a box of 14 units around 0,0. */
export interface GlyphPath {
  d: string;
  fill?: Paint;
  stroke?: Paint;
  strokeWidth?: number;
  dash?: string;
}

/** A sign: its paths from back to front. A directional one points along time and is mirrored where time runs left. */
export interface GlyphShape {
  paths: readonly GlyphPath[];
  isDirectional?: boolean;
}

/** The colour that repeats what the shape of a status says. */
export const STATUS_PAINT: Record<Status, Paint> = {
  fulfilled: 'fulfilled',
  'fulfilled-late': 'late',
  'partly-fulfilled': 'fulfilled',
  'in-progress': 'progress',
  reiterated: 'reiterated',
  stalled: 'stalled',
  overdue: 'overdue',
  broken: 'overdue',
  dropped: 'dropped',
  open: 'ink-3',
  upcoming: 'ink-3',
};

/** `disc(5.6)` is a closed circle path around 0,0. */
function disc(radius: number): string {
  return `M${-radius},0A${radius},${radius} 0 1 1 ${radius},0A${radius},${radius} 0 1 1 ${-radius},0Z`;
}

function square(half: number): string {
  return `M${-half},${-half}H${half}V${half}H${-half}Z`;
}

const TICK: GlyphPath = { d: 'M-3.2,.2L-.9,2.5L3.3,-2.4', stroke: 'paper', strokeWidth: 1.9 };
const TRIANGLE = 'M-5,-6L6.4,0L-5,6Z';
const OCTAGON = 'M-2.8,-6.6H2.8L6.6,-2.8V2.8L2.8,6.6H-2.8L-6.6,2.8V-2.8Z';

function framed(d: string, fill: Paint): GlyphPath {
  return { d, fill, stroke: 'paper', strokeWidth: 1.2 };
}

function ring(paint: Paint, inner: GlyphPath): GlyphShape {
  return {
    paths: [{ d: disc(6.8), fill: 'paper' }, { d: disc(5.6), stroke: paint, strokeWidth: 1.7 }, inner],
  };
}

const REPEATED = ring('reiterated', { d: disc(2.3), stroke: 'reiterated', strokeWidth: 1.6 });
const STALLED: GlyphShape = {
  paths: [framed(OCTAGON, 'stalled'), { d: 'M-2,-3V3M2,-3V3', stroke: 'paper', strokeWidth: 1.8 }],
};
const STEP: GlyphShape = { paths: [framed(TRIANGLE, 'progress')], isDirectional: true };
const KEPT: GlyphShape = { paths: [framed(disc(6.6), 'fulfilled'), TICK] };
const KEPT_LATE: GlyphShape = { paths: [framed(square(6.2), 'late'), TICK] };

/** End states: the shape says what happened, the colour repeats it. */
export const STATUS_SHAPE: Record<Status, GlyphShape> = {
  fulfilled: KEPT,
  'fulfilled-late': KEPT_LATE,
  'partly-fulfilled': {
    paths: [
      { d: disc(6), fill: 'paper', stroke: 'fulfilled', strokeWidth: 1.6 },
      { d: 'M0,-6A6,6 0 0 0 0,6Z', fill: 'fulfilled' },
    ],
    isDirectional: true,
  },
  'in-progress': STEP,
  reiterated: REPEATED,
  stalled: STALLED,
  overdue: {
    paths: [
      framed('M0,-7.6L7.6,0L0,7.6L-7.6,0Z', 'overdue'),
      { d: 'M0,-3.8V1M0,2.6V4.2', stroke: 'paper', strokeWidth: 1.8 },
    ],
  },
  broken: {
    paths: [
      framed(disc(6.6), 'overdue'),
      { d: 'M-2.6,-2.6L2.6,2.6M2.6,-2.6L-2.6,2.6', stroke: 'paper', strokeWidth: 1.9 },
    ],
  },
  dropped: {
    paths: [
      { d: square(6.4), fill: 'paper' },
      { d: 'M-4.6,-4.6L4.6,4.6M4.6,-4.6L-4.6,4.6', stroke: 'dropped', strokeWidth: 2.3 },
    ],
  },
  open: { paths: [{ d: disc(5.6), fill: 'paper', stroke: 'ink-3', strokeWidth: 1.6, dash: '2.6 1.8' }] },
  upcoming: { paths: [{ d: disc(5.6), fill: 'paper', stroke: 'ink-3', strokeWidth: 1.6 }] },
};

/** Answers: the sign of the relation. */
export const RELATION_SHAPE: Record<Relation, GlyphShape> = {
  fulfils: KEPT,
  'fulfils-late': KEPT_LATE,
  progresses: STEP,
  reiterates: REPEATED,
  reschedules: ring('reiterated', { d: 'M0,-3.4V.4H2.9', stroke: 'reiterated', strokeWidth: 1.6 }),
  'sets-back': STALLED,
};

/** Promises: a decision is filled, an intent a ring, an urging a small ring. */
export const STRENGTH_SHAPE: Record<Strength, GlyphShape> = {
  decision: { paths: [{ d: disc(4.2), fill: 'ink', stroke: 'paper', strokeWidth: 1 }] },
  intent: { paths: [{ d: disc(3.8), fill: 'paper', stroke: 'ink', strokeWidth: 1.8 }] },
  hortatory: { paths: [{ d: disc(2.6), fill: 'paper', stroke: 'ink', strokeWidth: 1.3 }] },
};
