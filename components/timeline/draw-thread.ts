import { RELATION_SHAPE, STATUS_SHAPE, STRENGTH_SHAPE } from '@/lib/timeline/glyph-shape';
import { NAME_SIZE } from '@/lib/timeline/labelled-thread';
import { NAME_BASELINE, type ThreadShape } from '@/lib/timeline/thread-shape';
import { drawGlyph, type CanvasBrush } from './canvas-brush';

const ANSWER_SIZE = 9.5;

/** A thread with its line, signs and words on a canvas: what `ThreadMarks` draws in SVG. */
export function drawThread(brush: CanvasBrush, shape: ThreadShape, withWords: boolean): void {
  const { context } = brush;
  const { thread } = shape.item;
  context.save();
  context.translate(0, shape.y);
  drawBand(brush, shape);
  drawLine(brush, shape);
  drawLateness(brush, shape);
  drawGlyph(brush, STRENGTH_SHAPE[thread.commitment.strength], shape.promiseX, 0);
  for (const { x, relation } of shape.answers) drawGlyph(brush, RELATION_SHAPE[relation], x, 0, ANSWER_SIZE);
  drawGlyph(brush, STATUS_SHAPE[thread.status], shape.markX, 0);
  if (withWords) drawWords(brush, shape);
  context.restore();
}

function drawBand({ context, colour, direction }: CanvasBrush, { band, chevronX }: ThreadShape): void {
  context.strokeStyle = colour('band-line');
  context.setLineDash([]);
  context.lineWidth = 1;
  if (chevronX !== null) {
    const step = direction === 'rtl' ? -1 : 1;
    context.beginPath();
    for (const x of [chevronX, chevronX + 6 * step]) {
      context.moveTo(x, -5);
      context.lineTo(x + 4 * step, 0);
      context.lineTo(x, 5);
    }
    context.stroke();
  }
  if (!band) return;
  context.fillStyle = colour('band');
  context.fillRect(band.x, -5, band.width, 10);
  context.setLineDash(band.isApproximate ? [2, 2.5] : []);
  context.strokeRect(band.x, -5, band.width, 10);
}

function drawLine({ context, colour }: CanvasBrush, { stretches, silences, item }: ThreadShape): void {
  const isOpen = item.thread.status === 'open' || item.thread.status === 'upcoming';
  context.strokeStyle = colour('thread');
  context.lineWidth = 1.5;
  for (const { from, to, isSilent } of stretches) {
    context.globalAlpha = isOpen && !isSilent ? 0.55 : 1;
    context.setLineDash(isSilent ? [1.5, 4.5] : []);
    context.beginPath();
    context.moveTo(from, 0);
    context.lineTo(to, 0);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.fillStyle = colour('ink-3');
  for (const x of silences) context.fillRect(x - 0.75, -3.5, 1.5, 7);
}

function drawLateness({ context, colour, fillOf }: CanvasBrush, { late }: ThreadShape): void {
  if (!late || late.width <= 1) return;
  context.fillStyle = fillOf(late.isOverdue ? 'overdue' : 'fulfilled-late');
  context.fillRect(late.x, -3, late.width, 6);
  context.strokeStyle = colour(late.isOverdue ? 'overdue' : 'late');
  context.lineWidth = 0.8;
  context.strokeRect(late.x, -3, late.width, 6);
}

const NAME_INK = { machine: 'ink-3', coded: 'ink-2', reviewed: 'ink' } as const;

function drawWords({ context, colour, direction }: CanvasBrush, { item, nameX, note }: ThreadShape): void {
  const { commitment, late } = item.thread;
  context.textAlign = direction === 'rtl' ? 'right' : 'left';
  context.strokeStyle = colour('paper');
  context.lineWidth = 3.5;
  context.lineJoin = 'round';
  const write = (text: string, x: number, y: number, weight: number, ink: string) => {
    context.font = `${weight} ${NAME_SIZE}px Plex, "Plex Arabic", sans-serif`;
    context.fillStyle = colour(ink);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  };
  if (nameX !== null) write(item.name, nameX, NAME_BASELINE, 400, NAME_INK[commitment.review]);
  if (note && item.note !== null) write(item.note, note.x, note.y, 600, late?.isOverdue ? 'overdue' : 'late');
}
