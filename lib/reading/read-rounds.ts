import type { Span } from '@/lib/domain/due-date';
import type { Language } from '@/lib/domain/language';
import { foldText, sourceSpan, type Folded } from './common/fold';

/** A round of the process as a text names it: "the 19th International Meeting". Offsets are of the source. */
export interface RoundMention extends Span {
  number: number;
}

/**
 * Every round that a text names, in order. `processWords` are the process's own names (data of the corpus),
 * by which "NAME 8" is round 8.
 */
export function readRoundMentions(
  folded: Folded,
  _language: Language,
  processWords: readonly string[],
): RoundMention[] {
  const mentions: RoundMention[] = [];
  for (const name of processWords.map(foldText)) {
    for (const match of folded.text.matchAll(/(?<=\p{L} )\d{1,3}(?![\p{L}\d])/gu)) {
      const start = match.index - name.length - 1;
      if (start < 0 || folded.text.slice(start, match.index - 1) !== name) continue;
      const span = sourceSpan(folded, start, match.index + match[0].length);
      mentions.push({ ...span, number: Number(match[0]) });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}
