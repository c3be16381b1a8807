import type { GrammarForm } from '../../common/reading-language';
import { groupStart, place, textAt } from './place';

/** They say only where "that" follows. */
const SAYS_WITH_THAT = new Set(['charged', 'charges']);
/** With "that" they make a condition. */
const CONDITION = /^(?:provided|supposed|granted|assumed)$/;
const NO_SUBJECT = /^(?:the|a|an|of|by|in|on|for|with|to|is|are|was|were|be|been|being|which|who|has|have|had)$/;

/** A verb of any kind before "that" tells: retorted that, grumbled that, charged that. */
export const tells: GrammarForm = {
  id: 'en/tells',
  read(words, at, clause) {
    if (textAt(words, at) !== 'that' || at - 1 <= clause.first) return null;
    const verb = words[at - 1]?.info;
    if (
      !verb ||
      CONDITION.test(verb.text) ||
      (clause.head !== null && clause.head.at >= at - 1 && !SAYS_WITH_THAT.has(verb.text))
    )
      return null;
    const isUnknown = verb.senses.every(({ act }) => act === 'do' || act === 'happen') && /..ed$/.test(verb.text);
    const isKnownOnce = SAYS_WITH_THAT.has(verb.text);
    if ((!isUnknown && !isKnownOnce) || NO_SUBJECT.test(textAt(words, at - 2))) return null;
    const head = { at: at - 1, act: 'say', form: 'past', person: null } as const;
    if (clause.head !== null && clause.head.at >= at - 1) return { opensAt: null, head };
    return place(words, head, groupStart(words, at - 1), clause);
  },
};
