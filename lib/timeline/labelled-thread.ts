import { textWidth } from './text-width';
import type { Thread } from './thread';

export const NAME_SIZE = 12.5;

/** A thread with the words beside it, in pixels. Words are made and measured when they are first needed: of many, few are. */
export interface LabelledThread {
  readonly thread: Thread;
  readonly name: string;
  readonly nameWidth: number;
  /** The lateness in words. */
  readonly note: string | null;
  readonly noteWidth: number;
}

/** Puts words to a thread. */
export function labelThread(thread: Thread, name: string, noteOf: (thread: Thread) => string | null): LabelledThread {
  return new Label(thread, name, noteOf);
}

/** Labels lists of threads one after another; a thread of the list before keeps its label, so that whoever drew it need not look again. */
export function labeller(
  nameOf: (thread: Thread) => string,
  noteOf: (thread: Thread) => string | null,
): (threads: readonly Thread[]) => readonly LabelledThread[] {
  let last: readonly LabelledThread[] = [];
  return (threads) => {
    const before = last.length === 0 ? null : new Map(last.map((label) => [label.thread, label]));
    last = threads.map((thread) => before?.get(thread) ?? labelThread(thread, nameOf(thread), noteOf));
    return last;
  };
}

class Label implements LabelledThread {
  #nameWidth: number | null = null;
  #note: string | null | undefined = undefined;
  #noteWidth: number | null = null;

  constructor(
    readonly thread: Thread,
    readonly name: string,
    readonly noteOf: (thread: Thread) => string | null,
  ) {}

  get nameWidth(): number {
    this.#nameWidth ??= textWidth(this.name, NAME_SIZE);
    return this.#nameWidth;
  }

  get note(): string | null {
    if (this.#note === undefined) this.#note = this.noteOf(this.thread);
    return this.#note;
  }

  get noteWidth(): number {
    this.#noteWidth ??= this.note === null ? 0 : textWidth(this.note, NAME_SIZE, 600);
    return this.#noteWidth;
  }
}
