import { FRAMING, type ClauseDraft, type Head } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import { GAP, type Word } from '../../common/words';
import { awaitsContent, gapAt, has, isRelative, looksPresent, openingAt, textAt } from './word-tests';

/** Did not: a failure. Will not, does not, is not: a stand. */
const NEGATIONS: Readonly<Record<string, 'fail' | 'judge'>> = {
  لم: 'fail',
  لن: 'judge',
  لا: 'judge',
  ليس: 'judge',
  ليست: 'judge',
};
/** If not, as long as not: a condition, no failure. */
const CONDITIONS = new Set(['ان', 'ما', 'اذا', 'لو']);
/** Exceeds, goes beyond, is less than, is confined to: "a time that does not exceed ten days" limits, and denies nothing. */
const MEASURING = /^[يت](?:تجاوز|تخط|تعد|زيد|قل|ربو|نقص|بعد)/;
/** Still (is): a negation only by its letters. */
const STILL = /^[يتن]زال/;

/** Quotation marks, colons, commas: what can stand before a denial of a noun. */
const BREAK = GAP.quote | GAP.colon | GAP.comma;

/** "There is no alternative to": ما من بديل. */
export const noneOf: GrammarForm = {
  id: 'ar/none-of',
  read(words, at, clause) {
    const next = words[at + 2]?.info;
    if (!/^و?ما$/.test(textAt(words, at)) || textAt(words, at + 1) !== 'من' || !next || next.isDefinite) return null;
    const isFree = at === clause.first || (gapAt(words, at) & BREAK) !== 0 || has(words, at - 1, 'that');
    return isFree ? placed(words, at, clause, { at, act: 'judge', form: 'past', person: null }) : null;
  },
};

/** "Did not", "will not", "no longer" and a verb: what failed, or what is refused. */
export const negation: GrammarForm = {
  id: 'ar/negation',
  read(words, at, clause) {
    const info = words[at]?.info;
    if (!info) return null;
    const bare = info.isJoined ? info.text.slice(1) : info.text;
    const act = NEGATIONS[bare];
    if (!act || isRelative(words, at) || CONDITIONS.has(textAt(words, at - 1))) return null;
    if (/^(?:كي|لكي|حتي)$/.test(textAt(words, at - 1))) return null;
    if (!isNegated(words, at + 1, bare, clause)) return null;
    return placed(words, at, clause, { at, act, form: 'past', person: null });
  },
};

function placed(words: readonly Word[], at: number, clause: ClauseDraft, head: Head) {
  if (clause.head === null) return { opensAt: null, head };
  const isJoined = words[at]?.info.isJoined ?? false;
  const isCoordinate = isJoined || has(words, at - 1, 'link') || (gapAt(words, at) & GAP.semicolon) !== 0;
  if (isCoordinate) return { opensAt: openingAt(words, at), head };
  if (awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
  const isPredicate = clause.head.form === 'noun' && clause.head.at - clause.first <= 1;
  return isPredicate && textAt(words, at - 1) !== 'ان' ? { opensAt: null, head } : null;
}

/** A verb follows; after لا at the head of a clause a noun too: لا مكان ل. */
function isNegated(words: readonly Word[], at: number, bare: string, clause: ClauseDraft): boolean {
  const next = textAt(words, at);
  if (bare === 'ليس' || bare === 'ليست') return true;
  if (STILL.test(next) || next === 'سيما') return false;
  if (bare === 'لا' && MEASURING.test(next) && clause.first < at - 1) return false;
  return looksPresent(words, at) || (bare === 'لا' && isDenial(words, at, clause));
}

/** لا مكان ل: first in its clause or after what opens it; or one of several: لا …، ولا قبول ب. */
function isDenial(words: readonly Word[], at: number, { first, head }: ClauseDraft): boolean {
  if (first === at - 1) return true;
  if ((gapAt(words, at - 1) & BREAK) === 0 || words[at]?.info.isDefinite) return false;
  return (
    head === null || FRAMING.has(head.act) || /^[وف]?لا$/.test(textAt(words, head.at)) || isNegative(words, head.at)
  );
}

const isNegative = (words: readonly Word[], at: number) => /^[وف]?لا$/.test(textAt(words, at - 1));
