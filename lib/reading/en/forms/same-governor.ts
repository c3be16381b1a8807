import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import type { ClauseDraft, Head } from '../../common/clause';
import { GAP, type Word } from '../../common/words';
import { gapAt, textAt } from './place';

const BINDING: ReadonlySet<Act> = new Set<Act>(['intend', 'pledge', 'decide']);
const GOVERNOR = /^(?:to|on|upon|for|of|in)$/;
/** The nearest place of the second governor: what stands nearer is one thing with the first. */
const SHORTEST_ACT = 3;

/** "bent on finishing … and on foiling …": a governor said again gives its verb a second act. */
export const sameGovernor: GrammarForm = {
  id: 'en/same-governor',
  read(words, at, clause) {
    const governor = textAt(words, at);
    if (!GOVERNOR.test(governor)) return null;
    const { head } = clause;
    if (textAt(words, at - 1) !== 'and')
      return head && isListed(words, at, head, clause) ? { opensAt: at, head: { ...head, at } } : null;
    if (!head || !BINDING.has(head.act) || head.form === 'future' || !isVerb(words, at + 1, governor)) return null;
    if (firstGovernor(words, clause) !== governor || at - head.at <= SHORTEST_ACT) return null;
    return { opensAt: at - 1, head: { ...head, at: at - 1 } };
  },
};

/** "mean to stay the course, to see off separatists and to keep": the second of three or more. */
function isListed(words: readonly Word[], at: number, head: Head, clause: ClauseDraft): boolean {
  if (textAt(words, at) !== 'to' || !BINDING.has(head.act) || head.form === 'future') return false;
  if ((gapAt(words, at) & (GAP.comma | GAP.semicolon)) === 0 || !isVerb(words, at + 1, 'to')) return false;
  if (firstGovernor(words, clause) !== 'to' && textAt(words, head.at) !== 'to') return false;
  for (let i = at + 2; i < at + LONGEST_LIST && words[i] && (gapAt(words, i) & GAP.stop) === 0; i++)
    if (textAt(words, i) === 'and' && textAt(words, i + 1) === 'to') return true;
  return false;
}

const LONGEST_LIST = 40;

/** The word that leads from the head to what it governs. */
function firstGovernor(words: readonly Word[], { head, last }: ClauseDraft): string {
  // an act that was opened by its own governor
  if (head && GOVERNOR.test(textAt(words, head.at))) return textAt(words, head.at);
  const from = (head?.at ?? last) + 1;
  for (let at = from; at <= from + 1; at++) {
    if (GOVERNOR.test(textAt(words, at)) && isVerb(words, at + 1, textAt(words, at))) return textAt(words, at);
  }
  return '';
}

/** An infinitive after "to", a gerund after any other governor. */
function isVerb(words: readonly Word[], at: number, governor: string): boolean {
  const text = textAt(words, at);
  if (/..ing$/.test(text)) return true;
  return governor === 'to' && !/^(?:the|a|an|their|its|his|our|all|any|this|these|those)$/.test(text);
}
