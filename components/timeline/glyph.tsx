import type { Strength } from '@/lib/domain/document';
import type { Relation } from '@/lib/domain/follow-up';
import type { Status } from '@/lib/domain/status';
import {
  RELATION_SHAPE,
  STATUS_SHAPE,
  STRENGTH_SHAPE,
  type GlyphPath,
  type GlyphShape,
} from '@/lib/timeline/glyph-shape';
import type { TimeDirection } from '@/lib/timeline/view';

/** Which sign: an end state, an answer, or a promise by its strength. */
export type Sign = { status: Status } | { relation: Relation } | { strength: Strength };

/** The shape of a sign. */
export function shapeOf(sign: Sign): GlyphShape {
  if ('status' in sign) return STATUS_SHAPE[sign.status];
  return 'relation' in sign ? RELATION_SHAPE[sign.relation] : STRENGTH_SHAPE[sign.strength];
}

function GlyphLine({ path }: { path: GlyphPath }) {
  return (
    <path
      d={path.d}
      fill={path.fill ? `var(--${path.fill})` : 'none'}
      stroke={path.stroke ? `var(--${path.stroke})` : undefined}
      strokeWidth={path.strokeWidth}
      strokeDasharray={path.dash}
      strokeLinecap={path.fill ? undefined : 'square'}
    />
  );
}

interface GlyphProps {
  sign: Sign;
  /** Centre, in the units of the surrounding SVG. */
  x?: number;
  y?: number;
  /** Width of the box; shapes are drawn for 14. */
  size?: number;
  direction: TimeDirection;
}

/** A sign inside an SVG. */
export function Glyph({ sign, x = 0, y = 0, size = 14, direction }: GlyphProps) {
  const shape = shapeOf(sign);
  const scale = size / 14;
  const facing = shape.isDirectional && direction === 'rtl' ? -scale : scale;
  return (
    <g transform={`translate(${x},${y}) scale(${facing},${scale})`}>
      {shape.paths.map((path) => (
        <GlyphLine key={path.d} path={path} />
      ))}
    </g>
  );
}

interface GlyphIconProps {
  sign: Sign;
  /** Width and height in CSS pixels. */
  size?: number;
  direction: TimeDirection;
  className?: string;
}

/** A sign among words: an SVG of its own, hidden from screen readers, because a word always stands beside it. */
export function GlyphIcon({ sign, size = 16, direction, className }: GlyphIconProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      <Glyph sign={sign} size={size * 0.875} direction={direction} />
    </svg>
  );
}
