import type { ClauseDraft, Step } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import { GAP, type Word } from '../../common/words';
import { gapAt, textAt } from './word-tests';

/** "…, after dozens had fallen in the shelling": بعدما سقط, بعد أن تدنت, إذ قُتل: what happened before is told apart. */
export const toldBefore: GrammarForm = {
  id: 'ar/told-before',
  read(words, at, clause) {
    const text = textAt(words, at);
    if (/^(?:حيث|اذ)$/.test(text)) return whereIt(words, at, clause);
    const from = text === 'ان' && textAt(words, at - 1) === 'بعد' ? at - 1 : text === 'بعدما' ? at : null;
    if (from === null || from <= clause.first || clause.head === null || clause.head.at >= from) return null;
    if ((gapAt(words, from) & (GAP.comma | GAP.semicolon)) === 0) return null;
    const verb = /^قد$/.test(textAt(words, at + 1)) ? at + 2 : at + 1;
    const sense = words[verb]?.info.senses.find(({ form }) => form === 'past');
    const act = sense?.act ?? 'do';
    return {
      opensAt: from,
      head: { at: verb, act: act === 'be' ? 'happen' : act, form: 'past', person: sense?.person ?? null },
    };
  },
};

/** "…, where the posts numbered twelve": a fact that a verb in the past tells apart. */
function whereIt(words: readonly Word[], at: number, clause: ClauseDraft): Step | null {
  if (at <= clause.first || clause.head === null || clause.head.at >= at || (gapAt(words, at) & GAP.comma) === 0)
    return null;
  const verb = textAt(words, at + 1) === 'قد' ? at + 2 : at + 1;
  const sense = words[verb]?.info.senses.find(({ form }) => form === 'past');
  return !sense || sense.act === 'be' ? null : { opensAt: at, head: { ...sense, at: verb } };
}
