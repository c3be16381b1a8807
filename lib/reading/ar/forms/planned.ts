import type { GrammarForm } from '../../common/reading-language';
import { awaitsContent, gapAt, has, textAt } from './word-tests';

/** Scheduled; expected, which counts only with a day. */
const PLANNED: Readonly<Record<string, 'planned' | 'convene'>> = {
  المقرر: 'planned',
  المزمع: 'planned',
  المنتظر: 'convene',
  المرتقب: 'convene',
  المتوقع: 'convene',
};

/** It is scheduled that: من المقرر أن, من المزمع عقد. */
export const planned: GrammarForm = {
  id: 'ar/planned',
  read(words, at, clause) {
    const text = textAt(words, at);
    const before = textAt(words, at - 1);
    const act = PLANNED[text];
    if (!act) return null;
    if (before !== 'من' && before !== 'ومن') return null;
    const head = { at, act, form: 'future' as const, person: null };
    if (clause.head === null) return { opensAt: null, head };
    if (before === 'من' && awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
    return before === 'ومن' || gapAt(words, at - 1) !== 0 ? { opensAt: at - 1, head } : null;
  },
};

/** It is expected, awaited, hoped, supposed. */
const EXPECTED = /^و?(?:ينتظر|يتوقع|يرتقب|يترقب|يفترض|يومل|يزمع)$/;

/** "It is expected that": يُنتظر أن تُجرى. Like المنتظر a promise only with a day. */
export const expected: GrammarForm = {
  id: 'ar/expected',
  read(words, at, clause) {
    if (!EXPECTED.test(textAt(words, at)) || textAt(words, at + 1) !== 'ان') return null;
    const head = { at, act: 'convene' as const, form: 'future' as const, person: null };
    if (clause.head === null) return { opensAt: null, head };
    if (awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
    return words[at]?.info.isJoined ? { opensAt: at, head } : null;
  },
};

/** "and had been suspended": the pluperfect tells background. */
export const pluperfect: GrammarForm = {
  id: 'ar/pluperfect',
  read(words, at, clause) {
    if (!words[at]?.info.isJoined || !has(words, at, 'already') || at === clause.first) return null;
    const isPerfect = [1, 2, 3].some((distance) => textAt(words, at + distance) === 'قد');
    if (!isPerfect || clause.head === null) return null;
    return { opensAt: at, head: { at, act: 'happen', form: 'past', person: null } };
  },
};

/** "let the groups lay down their arms": a verb with the ل of command. */
export const command: GrammarForm = {
  id: 'ar/command',
  read(words, at, clause) {
    const text = textAt(words, at);
    const isFirst = clause.head === null && at === clause.first && has(words, at + 1, 'addressee');
    const isLet =
      /^و?ل[يتن].{2,}/.test(text) &&
      (isFirst || has(words, at + 2, 'addressee') || has(words, at + 1, 'name')) &&
      at === clause.first;
    const isCommand = /^فل[يتن].{2,}/.test(text) && text !== 'فليس';
    if (!isCommand && !isLet) return null;
    const head = { at, act: 'appeal' as const, form: 'present' as const, person: null };
    return { opensAt: clause.head === null ? null : at, head };
  },
};
