import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import { groupStart, place, textAt } from './place';

const FELT: ReadonlySet<Act> = new Set<Act>(['regret', 'concern', 'satisfied', 'need', 'thank']);
const REACH = 5;

/** "It is a matter of disappointment that", "is a cause for concern", "gives rise to alarm": what it is, its noun says. */
export const matterOf: GrammarForm = {
  id: 'en/matter-of',
  read(words, at, clause) {
    if (!/^(?:of|for|to)$/.test(textAt(words, at)) || clause.head !== null) return null;
    if (!/^(?:matter|source|cause|reason|grounds|object|subject|rise)$/.test(textAt(words, at - 1))) return null;
    let verb = at - 2;
    while (verb > at - 5 && !/^(?:is|are|was|were|remains?|remained|gives?|gave)$/.test(textAt(words, verb))) verb--;
    if (verb <= at - 5) return null;
    for (let i = at + 1; i <= at + REACH; i++) {
      const sense = words[i]?.info.senses.find(({ act, form }) => FELT.has(act) && form === 'noun');
      if (sense) return place(words, { at: i, ...sense, form: 'adjective' }, groupStart(words, verb), clause);
    }
    return null;
  },
};
