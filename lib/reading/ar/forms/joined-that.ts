import { FRAMING, type ClauseDraft } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import { GAP, type Word } from '../../common/words';
import { gapAt, has, looksPresent, textAt } from './word-tests';

/** "… and that": the report goes on with a second statement. */
export const joinedThat: GrammarForm = {
  id: 'ar/joined-that',
  read(words, at, clause) {
    const info = words[at]?.info;
    if (!info?.isJoined || !info.marks.has('that') || info.prefix !== '') return null;
    const reporter = clause.frame ?? clause.head;
    if (!reporter || reporter.at >= at || clause.first === at) return null;
    const isFrame = FRAMING.has(reporter.act) || reporter.act === 'judge';
    return { opensAt: at, head: isFrame ? null : reporter, keepsFrame: isFrame };
  },
};

/** "provided that" with a new act: على أن تجتمع المجموعة. Not where "on that" is what was agreed. */
export const providedThat: GrammarForm = {
  id: 'ar/provided-that',
  read(words, at, clause) {
    const before = textAt(words, at - 1);
    if (textAt(words, at) !== 'ان' || (before !== 'علي' && before !== 'شريطه') || !looksPresent(words, at + 1))
      return null;
    const isFirst = clause.head === null && clause.first === at - 1;
    if (!isFirst && (!clause.head || clause.first >= at - 1 || !isComplete(words, clause, at - 1))) return null;
    const act = words[at + 1]?.info.senses.some((s) => s.act === 'be') ? ('judge' as const) : ('planned' as const);
    if (act === 'judge') return null;
    return { opensAt: at - 1, head: { at: at + 1, act, form: 'future', person: null } };
  },
};

/** The head has its object already: a break, another preposition, or a decision that takes none. */
function isComplete(words: readonly Word[], clause: ClauseDraft, on: number): boolean {
  if (gapAt(words, on) & (GAP.comma | GAP.semicolon)) return true;
  const from = (clause.head?.at ?? clause.first) + 1;
  for (let i = from; i < on; i++) if (has(words, i, 'governor') || has(words, i, 'that')) return true;
  return false;
}

/** "…, and in it that": what a text just named says. */
export const inItThat: GrammarForm = {
  id: 'ar/in-it-that',
  read(words, at, clause) {
    if (!/^(?:و?(?:مفاده|فيه|فيها)|وفيه|وفيها)$/.test(textAt(words, at)) || !has(words, at + 1, 'that')) return null;
    const head = { at, act: 'say' as const, form: 'past' as const, person: null };
    return clause.head === null ? { opensAt: null, head } : { opensAt: at, head };
  },
};

/** But, however, whereas: what follows stands against what was said. */
export const contrast: GrammarForm = {
  id: 'ar/contrast',
  read(words, at, clause) {
    if (at === clause.first || (clause.head !== null && clause.head.at > at)) return null;
    if (!clause.head && !isNominalBefore(words, at, clause)) return null;
    const text = textAt(words, at);
    const isAsFor = text === 'اما' && (gapAt(words, at) & (GAP.comma | GAP.semicolon)) !== 0;
    const isBut =
      isAsFor || text === 'بل' || /^و?لكن/.test(text) || (/^(?:غير|الا|بيد)$/.test(text) && has(words, at + 1, 'that'));
    const isWhile =
      /^(?:فيما|بينما)$/.test(text) &&
      !/^ي/.test(textAt(words, at + 1)) &&
      !/^(?:تعلق|بعد|بين)/.test(textAt(words, at + 1));
    if (text === 'حين' && (textAt(words, at - 1) === 'في' || textAt(words, at - 1) === 'علي'))
      return { opensAt: at - 1, head: null, isContrast: true };
    return isBut || isWhile ? { opensAt: at, head: null, isContrast: true } : null;
  },
};

/** A clause without a verb stands before "but": three words and a comma. */
function isNominalBefore(words: readonly Word[], at: number, { first }: ClauseDraft): boolean {
  return at >= first + 3 && (gapAt(words, at) & (GAP.comma | GAP.semicolon)) !== 0 && /^و?لكن/.test(textAt(words, at));
}
