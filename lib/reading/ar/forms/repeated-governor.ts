import type { ClauseDraft, Head } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act, Form } from '../../common/word-info';
import type { Word } from '../../common/words';
import { gapAt, has, looksPresent, textAt } from './word-tests';

const GOVERNORS: ReadonlySet<string> = new Set(['وعلي', 'والي', 'وفي', 'وعن']);
const CARRIED: ReadonlySet<Act> = new Set<Act>(['intend', 'pledge', 'need', 'decide']);
const NOUN: Form = 'noun';

/** "agreed on … and on …": the preposition that is said again leads to a second act of the same kind. */
export const repeatedGovernor: GrammarForm = {
  id: 'ar/repeated-governor',
  read(words, at, clause) {
    const text = textAt(words, at);
    if (!clause.head || !GOVERNORS.has(text) || !isAct(words, at + 1)) return null;
    const first = positionOf(words, clause.head.at + 1, at, text.slice(1));
    if (first < 0 || !isPromising(clause.head.act)) return null;
    return { opensAt: at, head: carriedHead(words, clause, at) };
  },
};

const ALSO = /^و(?:كذا|كذلك|ايضا)$/;

/** "intends to …, and likewise to …": a second verbal noun of one promise. */
export const likewise: GrammarForm = {
  id: 'ar/likewise',
  read(words, at, clause) {
    if (!clause.head || !ALSO.test(textAt(words, at)) || gapAt(words, at) === 0) return null;
    const next = words[at + 1]?.info;
    if (!next?.marks.has('action') || next.isDefinite || next.prefix !== '') return null;
    return CARRIED.has(clause.head.act) ? { opensAt: at, head: { ...clause.head, at } } : null;
  },
};

/** A verbal noun, or "that" and a verb: وعلى إعادة، وعلى أن يجتمع. */
const isAct = (words: readonly Word[], at: number) =>
  has(words, at, 'action') || (textAt(words, at) === 'ان' && looksPresent(words, at + 1));

const isPromising = (act: Act) =>
  act === 'decide' ||
  act === 'intend' ||
  act === 'do' ||
  act === 'affirm' ||
  act === 'express' ||
  act === 'light' ||
  act === 'endeavour';

function positionOf(words: readonly Word[], from: number, to: number, governor: string): number {
  for (let i = from; i < to; i++) if (textAt(words, i) === governor) return i;
  return -1;
}

/** The act that the preposition belongs to: the determination in "expressed their determination to … and to …". */
function carriedHead(words: readonly Word[], { head }: ClauseDraft, at: number): Head | null {
  if (!head) return null;
  for (let i = at - 1; i > head.at; i--) {
    const sense = words[i]?.info.senses.find(({ act, form }) => form === NOUN && CARRIED.has(act));
    if (sense) return { at, act: sense.act, form: NOUN, person: null };
  }
  return { ...head, at };
}
