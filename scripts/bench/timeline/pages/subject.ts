import type { Board } from '@/lib/domain/board';
import { syntheticBoard } from '../synthetic-board';

/** A timeline that is measured: it makes its own shape of the data, then draws. */
export interface Subject<Prepared> {
  /** Not measured: what a program would have in memory already. */
  prepare: (board: Board) => Prepared | Promise<Prepared>;
  /** Measured: resolves when the library says that its picture is complete. */
  draw: (root: HTMLElement, prepared: Prepared) => Promise<void>;
  /** Milliseconds of the search for what lies under the pointer, for each of some places; absent where nobody can ask. */
  findMarks?: (root: HTMLElement) => number[];
}

/** What the driver of the browser calls in the page. */
export interface BenchPage {
  prepare: (size: number) => Promise<void>;
  /** Milliseconds from the call to two frames after the picture is complete. */
  draw: () => Promise<number>;
  findMarks: () => number[];
  watchFrames: () => void;
  /** Milliseconds between the frames since `watchFrames`. */
  framesSeen: () => Promise<number[]>;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}

/** Resolves two frames later: what was drawn is on the screen. */
export function onScreen(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Offers a subject to the driver of the browser. */
export function install<Prepared>(subject: Subject<Prepared>): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  let prepared: Prepared | null = null;
  let frames: number[] | null = null;
  const tick = (now: number) => {
    frames?.push(now);
    if (frames) requestAnimationFrame(tick);
  };
  window.bench = {
    prepare: async (size) => {
      prepared = await subject.prepare(syntheticBoard(size));
    },
    draw: async () => {
      if (prepared === null) throw new Error('nothing is prepared');
      const began = performance.now();
      await subject.draw(root, prepared);
      await onScreen();
      return performance.now() - began;
    },
    findMarks: () => subject.findMarks?.(root) ?? [],
    watchFrames: () => {
      frames = [];
      requestAnimationFrame(tick);
    },
    framesSeen: async () => {
      await onScreen();
      await onScreen();
      const seen = frames ?? [];
      frames = null;
      return seen.slice(1).map((time, index) => time - (seen[index] ?? time));
    },
  };
}
