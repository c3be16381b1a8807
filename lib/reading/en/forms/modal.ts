import { FRAMING } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import { GAP } from '../../common/words';

const FUTURE = new Set(['will', 'shall']);
const REPORTED_FUTURE = new Set(['would']);
const STATIVE = new Set([
  'be',
  'remain',
  'have',
  'lead',
  'contribute',
  'help',
  'allow',
  'require',
  'depend',
  'become',
  'deal',
]);
const STRIVING = new Set(['continue', 'seek', 'strive', 'work', 'pursue', 'keep', 'try']);

/** "Will hold", "would be held" after a report: a future act. */
export const modal: GrammarForm = {
  id: 'en/modal',
  read(words, at, clause) {
    const text = words[at]?.info.text ?? '';
    const isReported = clause.head !== null && clause.frame === null && FRAMING.has(clause.head.act);
    if (!FUTURE.has(text) && !(REPORTED_FUTURE.has(text) && isReported)) return null;
    if (words[at - 1]?.info.marks.has('relative') || words[at + 1]?.info.text === 'not') return null;
    const verb = words[at + 1]?.info.text ?? '';
    const isPassive =
      verb === 'be' && /(?:ed|held|met|made|taken|sent|given|sought)$/.test(words[at + 2]?.info.text ?? '');
    const act = STRIVING.has(verb) ? 'endeavour' : STATIVE.has(verb) && !isPassive ? 'be' : 'do';
    const head = { at, act, form: 'future', person: null } as const;
    if (clause.head === null) return { opensAt: null, head };
    if (isReported) return { opensAt: null, head, isContent: true };
    const joint = opening(words, at, clause.head.at);
    return joint === null ? null : { opensAt: joint, head };
  },
};

function opening(words: Parameters<GrammarForm['read']>[0], at: number, head: number): number | null {
  for (let i = at; i > head + 1 && at - i < 10; i--) {
    const word = words[i];
    if (word?.info.marks.has('relative') || word?.info.marks.has('that')) return null;
    if (word?.info.marks.has('link') && i < at) return i;
    if (i < at && word && word.gap & (GAP.semicolon | GAP.comma)) return i;
  }
  return null;
}
