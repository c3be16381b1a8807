import { textWidth } from './text-width';
import type { Thread } from './thread';

export const NAME_SIZE = 12.5;

/** A thread with the words beside it, measured in pixels. The note says the lateness in words. */
export interface LabelledThread {
  thread: Thread;
  name: string;
  nameWidth: number;
  note: string | null;
  noteWidth: number;
}

/** Measures the words of a thread. */
export function labelThread(thread: Thread, name: string, note: string | null): LabelledThread {
  return {
    thread,
    name,
    nameWidth: textWidth(name, NAME_SIZE),
    note,
    noteWidth: note === null ? 0 : textWidth(note, NAME_SIZE, 600),
  };
}
