import type { Status } from '@/lib/domain/status';
import { STATUS_PAINT, type GlyphShape } from '@/lib/timeline/glyph-shape';
import type { TimeDirection } from '@/lib/timeline/view';
import type { Palette } from './palette';

/** Draws glyphs and hatches on a canvas. */
export interface CanvasBrush {
  context: CanvasRenderingContext2D;
  colour: Palette;
  direction: TimeDirection;
  /** A bar's fill in the colour and pattern of a status. */
  fillOf: (status: Status) => string | CanvasPattern;
}

/** A brush for one picture. */
export function canvasBrush(context: CanvasRenderingContext2D, colour: Palette, direction: TimeDirection): CanvasBrush {
  const fills = new Map<Status, string | CanvasPattern>();
  const fillOf = (status: Status) => {
    const known = fills.get(status);
    if (known) return known;
    const fill = hatchOf(context, colour, status) ?? colour(STATUS_PAINT[status]);
    fills.set(status, fill);
    return fill;
  };
  return { context, colour, direction, fillOf };
}

/** Late and overdue lean to different sides; what is open or dropped is paler. Null where a plain colour says enough. */
function hatchOf(context: CanvasRenderingContext2D, colour: Palette, status: Status): CanvasPattern | null {
  const leans: Partial<Record<Status, number>> = { 'fulfilled-late': 1, overdue: -1, broken: -1 };
  const lean = leans[status];
  if (lean === undefined) return null;
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const ink = tile.getContext('2d');
  if (!ink) return null;
  ink.fillStyle = colour('paper');
  ink.fillRect(0, 0, 6, 6);
  ink.strokeStyle = colour(STATUS_PAINT[status]);
  ink.lineWidth = 2.6;
  ink.beginPath();
  for (const shift of [-6, 0, 6]) {
    ink.moveTo(shift, lean > 0 ? 6 : 0);
    ink.lineTo(shift + 6, lean > 0 ? 0 : 6);
  }
  ink.stroke();
  return context.createPattern(tile, 'repeat');
}

const paths = new Map<string, Path2D>();

/** Draws a sign around a place. */
export function drawGlyph(brush: CanvasBrush, shape: GlyphShape, x: number, y: number, size = 14): void {
  const { context, colour, direction } = brush;
  const scale = size / 14;
  context.save();
  context.translate(x, y);
  context.scale(shape.isDirectional && direction === 'rtl' ? -scale : scale, scale);
  for (const { d, fill, stroke, strokeWidth, dash } of shape.paths) {
    const path = paths.get(d) ?? new Path2D(d);
    paths.set(d, path);
    if (fill) {
      context.fillStyle = colour(fill);
      context.fill(path);
    }
    if (!stroke) continue;
    context.strokeStyle = colour(stroke);
    context.lineWidth = strokeWidth ?? 1;
    context.setLineDash(dash ? dash.split(' ').map(Number) : []);
    context.stroke(path);
  }
  context.restore();
}
