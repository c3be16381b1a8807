import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import type { ClauseDraft } from '../../common/clause';
import type { Word } from '../../common/words';
import { textAt } from './place';

const BINDING: ReadonlySet<Act> = new Set<Act>(['intend', 'pledge', 'decide']);
const GOVERNOR = /^(?:to|on|upon|for|of|in)$/;
/** The nearest place of the second governor: what stands nearer is one thing with the first. */
const SHORTEST_ACT = 3;

/** "bent on finishing … and on foiling …": a governor said again gives its verb a second act. */
export const sameGovernor: GrammarForm = {
  id: 'en/same-governor',
  read(words, at, clause) {
    const governor = textAt(words, at);
    if (!GOVERNOR.test(governor) || textAt(words, at - 1) !== 'and') return null;
    const { head } = clause;
    if (!head || !BINDING.has(head.act) || head.form === 'future' || !isVerb(words, at + 1, governor)) return null;
    if (firstGovernor(words, clause) !== governor || at - head.at <= SHORTEST_ACT) return null;
    return { opensAt: at - 1, head: { ...head, at: at - 1 } };
  },
};

/** The word that leads from the head to what it governs. */
function firstGovernor(words: readonly Word[], { head, last }: ClauseDraft): string {
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
