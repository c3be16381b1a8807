import type { ClauseDraft, Head } from '../common/clause';
import type { Word } from '../common/words';

const FARTHEST = 14;

/** Where a head's subject can stand: before it, up to "that" or the clause's start; after a noun, "of …". */
export function subjectSpans(words: readonly Word[], head: Head, clause: ClauseDraft): [number, number][] {
  let at = head.at;
  while (at > clause.first && head.at - at < FARTHEST && !words[at - 1]?.info.marks.has('that')) at--;
  return [[at, head.at - 1]];
}
