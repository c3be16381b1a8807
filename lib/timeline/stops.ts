import type { Relation } from '@/lib/domain/follow-up';
import type { Thread } from './thread';

/** A place on a thread at which something is to be read. */
export type Stop =
  | { kind: 'promise' | 'due' | 'end'; day: number }
  | { kind: 'answer'; day: number; relation: Relation }
  | { kind: 'silence'; day: number };

/** The stops of a thread from its promise on: last due day, answers, silent documented rounds, and the end state. */
export function stopsOf(thread: Thread): Stop[] {
  const stops: Stop[] = [{ kind: 'promise', day: thread.promised }];
  if (thread.due) stops.push({ kind: 'due', day: thread.due.to });
  for (const { day, relation } of thread.answers) stops.push({ kind: 'answer', day, relation });
  for (const day of thread.silences) stops.push({ kind: 'silence', day });
  if (!thread.answers.some((answer) => answer.isDeciding)) stops.push({ kind: 'end', day: thread.markDay });
  return stops.sort((a, b) => a.day - b.day);
}
