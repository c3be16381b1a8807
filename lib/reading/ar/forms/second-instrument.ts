import type { GrammarForm } from '../../common/reading-language';
import { GAP } from '../../common/words';
import { gapAt } from './word-tests';

/** One verb that adopts two instruments is two clauses: تتبنى "…" و"البيان المشترك …". */
export const secondInstrument: GrammarForm = {
  id: 'ar/second-instrument',
  read(words, at, clause) {
    if (clause.head?.act !== 'adopt' || clause.head.at >= at - 1) return null;
    const info = words[at]?.info;
    if (!info) return null;
    const isAfterLoneAnd = words[at - 1]?.info.text === 'و' && (gapAt(words, at) & GAP.quote) !== 0;
    const isJoinedInstrument = info.isJoined && info.isDefinite && info.marks.has('instrument');
    if (!isAfterLoneAnd && !isJoinedInstrument) return null;
    return { opensAt: isAfterLoneAnd ? at - 1 : at, head: clause.head };
  },
};
