import type { ClauseView } from '../../common/clause-view';
import type { Rule } from '../../common/rule';
import { ASSESSMENT, CONTEXT, POSITION } from '../../common/rules/verdicts';

/** "It was established that the maps had been completed": what was found, not founded. */
export const establishedThat: Rule = {
  id: 'established-that',
  confidence: 0.75,
  read: ({ act, chain, hasPast, clause: { head }, words }) =>
    act === 'adopt' && chain.that >= 0 && head !== null && chain.that - head.at <= 2
      ? hasPast || hasHad(words, chain.that)
        ? ASSESSMENT
        : POSITION
      : null,
};

function hasHad(words: ClauseView['words'], that: number): boolean {
  for (let at = that + 1; at <= that + 10; at++)
    if (/^(?:had|has|have|was|were)$/.test(words[at]?.info.text ?? '')) return true;
  return false;
}

/** "They place the following on record": what comes next says it. */
export const theFollowing: Rule = {
  id: 'the-following',
  confidence: 0.75,
  read({ clause: { head, last, first }, words }) {
    if (!head || last - first > 10) return null;
    for (let at = head.at + 1; at <= Math.min(last, head.at + 4); at++)
      if (words[at]?.info.text === 'following' && words[at - 1]?.info.text === 'the' && isAlone(words, at, last))
        return CONTEXT;
    return null;
  },
};

const isAlone = (words: ClauseView['words'], at: number, last: number) =>
  at === last ||
  /^(?:on|in|as|to|at|points|decisions|conclusions|statement|commitments|understandings|outcomes)$/.test(
    words[at + 1]?.info.text ?? '',
  );
