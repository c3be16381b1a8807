import { textWidth } from './text-width';
import type { Thread } from './thread';
import type { ThreadTable } from './thread-table';

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

/** Threads with their words; an object only for those that somebody asks for. */
export interface LabelledThreads {
  readonly threads: ThreadTable;
  at: (index: number) => LabelledThread;
}

/** Puts words to a thread. */
export function labelThread(thread: Thread, name: string, noteOf: (thread: Thread) => string | null): LabelledThread {
  return new Label(thread, name, noteOf);
}

/** Labels tables of threads one after another; a thread keeps its label, so that whoever drew it need not look again. */
export function labeller(
  nameOf: (thread: Thread) => string,
  noteOf: (thread: Thread) => string | null,
): (threads: ThreadTable) => LabelledThreads {
  const labels = new WeakMap<Thread, LabelledThread>();
  return (threads) => ({
    threads,
    at: (index) => {
      const thread = threads.at(index);
      const seen = labels.get(thread);
      if (seen) return seen;
      const label = labelThread(thread, nameOf(thread), noteOf);
      labels.set(thread, label);
      return label;
    },
  });
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
