import {
  areaOn,
  bitmapFor,
  isSharp,
  isTooCoarse,
  piecesFor,
  sightOf,
  widenedAxis,
  type Bitmap,
} from '@/lib/timeline/bitmap';
import type { TimeAxis } from '@/lib/timeline/time-axis';

/** What a canvas that follows the page's scroll is to show. */
export interface CanvasPicture {
  axis: TimeAxis;
  /** Height of the whole drawing. */
  height: number;
  /** Another object wherever something else than the place of the window has changed. */
  content: object;
  isMoving: boolean;
  /** Words are drawn for exactly what is in sight. */
  hasWords: boolean;
  /** Between 0 and 1. */
  opacity: number;
  /** Draws what lies on an axis between two heights, in pieces. */
  draw: (context: CanvasRenderingContext2D, axis: TimeAxis, heights: { top: number; bottom: number }) => Iterator<void>;
}

interface DrawnBitmap extends Bitmap {
  canvas: HTMLCanvasElement;
  content: object;
}

interface Job extends DrawnBitmap {
  pieces: Iterator<void>;
  spentMs: number;
  /** So many pieces are noted before they are drawn. */
  noted: number;
}

/** Milliseconds a frame that may go into a new bitmap: few while a hand moves, more at rest, all at first. */
const BUDGET_MS = { moving: 5, resting: 20, first: 200 };
/** Pieces that are noted before they are drawn: of the first picture many, of others one, which tells how long drawing takes. */
const NOTED = { first: 512, next: 1 };
/** A picture that takes no longer is drawn anew for every step. */
const CHEAP_MS = 4;

/**
 * Shows a picture of many marks. A finished bitmap is moved and stretched while a hand moves the window; a new one is drawn
 * piece by piece beside it and takes its place when it is whole.
 */
export class BitmapPainter {
  #front: DrawnBitmap | null = null;
  #job: Job | null = null;
  #spare: HTMLCanvasElement | null = null;
  #lastMs = 0;
  readonly #probe = onePixel();

  constructor(readonly canvas: HTMLCanvasElement) {}

  /** Shows the picture as far as it is drawn. True when more is to come in the next frame. */
  paint(picture: CanvasPicture, view: { top: number; bottom: number }): boolean {
    if (!this.canvas.getContext('2d')) return false;
    const { axis, height, content } = picture;
    const isWhole = (bitmap: DrawnBitmap | null) => bitmap?.content === content && isSharp(bitmap, axis, view, height);
    if (isWhole(this.#front)) this.#drop();
    else if (this.#isWorthDrawing(picture, view)) this.#work(picture, view);
    const isDone = isWhole(this.#front);
    this.#show(this.#front ?? this.#job, picture, view);
    this.canvas.toggleAttribute('data-whole', isDone);
    return !isDone && (this.#job !== null || !picture.isMoving);
  }

  /** While a hand moves, the bitmap at hand serves as long as it is fine enough, or another is already on its way. */
  #isWorthDrawing(picture: CanvasPicture, view: { top: number; bottom: number }): boolean {
    const { axis, height, hasWords, content, isMoving } = picture;
    if (!isMoving || !this.#front || this.#job || this.#lastMs < CHEAP_MS) return true;
    return this.#front.content !== content || isTooCoarse(this.#front, axis, { view, height, hasWords });
  }

  #work(picture: CanvasPicture, view: { top: number; bottom: number }): void {
    const { axis, height, content, isMoving } = picture;
    const isFit = this.#job?.content === content && (isMoving || isSharp(this.#job, axis, view, height));
    if (!isFit) this.#begin(picture, view);
    const job = this.#job;
    if (!job) return;
    const budget = this.#front === null ? BUDGET_MS.first : isMoving ? BUDGET_MS.moving : BUDGET_MS.resting;
    const began = performance.now();
    let settled = began;
    for (;;) {
      // strokes are only noted until somebody wants to see them, and drawing them may take a hundred times as long
      let isDone = false;
      for (let piece = 0; piece < job.noted && !isDone; piece += 1) isDone = job.pieces.next().done === true;
      this.#settle(job.canvas);
      const now = performance.now();
      const left = budget - (now - began);
      job.noted = piecesFor(job.noted, now - settled, left > 0 ? left : budget);
      settled = now;
      if (!isDone && left > 0) continue;
      job.spentMs += now - began;
      if (isDone) this.#finish(job);
      return;
    }
  }

  #finish(job: Job): void {
    this.#lastMs = job.spentMs;
    this.#spare = this.#front?.canvas ?? null;
    this.#front = job;
    this.#job = null;
  }

  /** Makes the browser draw what it has noted, so that the time for it falls here and not all at once at the end. */
  #settle(canvas: HTMLCanvasElement): void {
    if (!this.#probe) return;
    this.#probe.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
    // what was looked at is let go, or the browser would keep it and copy the whole bitmap before the next stroke
    resize(this.#probe.canvas, 1, 1);
  }

  #begin(picture: CanvasPicture, view: { top: number; bottom: number }): void {
    const { axis, height, content, hasWords, draw } = picture;
    const ratio = devicePixelRatio;
    const bitmap = bitmapFor(axis, { view, height, ratio, hasWords, isFirst: this.#front === null });
    const canvas = this.#job?.canvas ?? this.#spare ?? document.createElement('canvas');
    this.#job = null;
    this.#spare = null;
    const { left, right, top, bottom } = bitmap.area;
    resize(canvas, Math.round((right - left) * ratio), Math.round((bottom - top) * ratio));
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
    const pieces = draw(context, widenedAxis(bitmap), { top, bottom });
    this.#job = {
      ...bitmap,
      canvas,
      content,
      pieces,
      spentMs: 0,
      noted: this.#front === null ? NOTED.first : NOTED.next,
    };
  }

  #drop(): void {
    this.#spare = this.#job?.canvas ?? this.#spare;
    this.#job = null;
  }

  #show(bitmap: DrawnBitmap | null, { axis, opacity }: CanvasPicture, view: { top: number; bottom: number }): void {
    const ratio = devicePixelRatio;
    const context = this.canvas.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    if (!bitmap) return;
    const sight = sightOf(axis, view);
    const area = areaOn(bitmap, axis);
    context.setTransform(ratio, 0, 0, ratio, 0, -view.top * ratio);
    context.save();
    context.beginPath();
    context.rect(sight.left, sight.top, sight.right - sight.left, sight.bottom - sight.top);
    context.clip();
    context.globalAlpha = opacity;
    // smooth stretching costs several times as much, and a sharp picture follows at once
    context.imageSmoothingEnabled = false;
    const { width, height } = bitmap.canvas;
    const isStretched = Math.abs((area.right - area.left) * ratio - width) > 0.5;
    if (isStretched) {
      context.drawImage(bitmap.canvas, area.left, area.top, area.right - area.left, area.bottom - area.top);
    } else {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(
        bitmap.canvas,
        Math.round(area.left * ratio),
        Math.round((area.top - view.top) * ratio),
        width,
        height,
      );
    }
    context.restore();
  }
}

function onePixel(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  resize(canvas, 1, 1);
  return canvas.getContext('2d');
}

/** Sets the size, which also wipes. */
function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  canvas.width = width;
  canvas.height = height;
}
