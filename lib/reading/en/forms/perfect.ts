import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import type { Word } from '../../common/words';
import { IRREGULAR } from '../words/participles';
import { groupStart, isDenied, place, skipAdverbs, textAt } from './place';

const isParticiple = (text: string) => /(?:ed|en|wn)$/.test(text) || IRREGULAR.has(text);
/** What has happened of itself; the perfect of any other verb that the lists know is that verb's own. */
const PLAIN: ReadonlySet<Act> = new Set<Act>(['do', 'happen', 'be', 'endeavour', 'light', 'convene', 'achieve']);

/** Has frayed, have largely held, has been turning out: how far a thing got by the day of the text. */
export const perfect: GrammarForm = {
  id: 'en/perfect',
  read(words, at, clause) {
    if (!/^(?:has|have)$/.test(textAt(words, at))) return null;
    const before = words[groupStart(words, at) - 1]?.info;
    if (before?.marks.has('relative') || before?.marks.has('that') || clause.head?.act === 'fail') return null;
    if (at === clause.first || /^(?:to|will|would|must|should|can|could|may|might)$/.test(before?.text ?? ''))
      return null;
    const verb = skipAdverbs(words, at + 1);
    if (!isPlainParticiple(words, verb)) return null;
    const act: Act = clause.head === null && isDenied(words, clause) ? 'fail' : 'achieve';
    return place(words, { at: verb, act, form: 'past', person: null }, groupStart(words, at), clause);
  },
};

function isPlainParticiple(words: readonly Word[], at: number): boolean {
  if (textAt(words, at) === 'been') {
    const next = skipAdverbs(words, at + 1);
    const isProgressive = /..ing$/.test(textAt(words, next)) && isPlain(words, next);
    return isProgressive || isState(words, next);
  }
  return isParticiple(textAt(words, at)) && isPlain(words, at);
}

const isState = (words: readonly Word[], at: number) => words[at]?.info.marks.has('state') ?? false;
const isPlain = (words: readonly Word[], at: number) =>
  words[at]?.info.senses.every(({ act }) => PLAIN.has(act)) ?? false;
