import type { Chain } from '../common/chain';
import type { Word } from '../common/words';

/** Where the name of who acts begins: behind "by", "tasked", and "that" before a future. */
export function agentAfter(words: readonly Word[], at: number, { that }: Chain): number | null {
  const text = words[at]?.info.text ?? '';
  const next = /^the$/.test(words[at + 1]?.info.text ?? '') ? at + 2 : at + 1;
  if (text === 'by' && !isPassive(words, at)) return null;
  if (text === 'by' || /^(?:tasked|entrusted|charged)$/.test(text)) return next;
  if (at !== that) return null;
  return [1, 2, 3, 4, 5].some((d) => /^(?:will|would|shall|should|is|are)$/.test(words[at + d]?.info.text ?? ''))
    ? next
    : null;
}

/** "will be cleared by": not "groups designated by". */
function isPassive(words: readonly Word[], by: number): boolean {
  return [2, 3, 4, 5, 6, 7].some((d) => /^(?:be|been|is|are|was|were)$/.test(words[by - d]?.info.text ?? ''));
}
