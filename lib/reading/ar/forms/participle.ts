import type { ClauseDraft } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act, Sense } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { awaitsContent, gapAt, has, isRelative, isStrong, openingAt, textAt, toHead } from './word-tests';

/** A participle in the accusative that carries an act of its own: مؤكدا، داعية، مشيرين إلى. */
export const participle: GrammarForm = {
  id: 'ar/participle',
  read(words, at, clause) {
    const sense = circumstance(words, at);
    if (!sense) return null;
    const head = toHead(at, sense);
    if (clause.head === null) return { opensAt: null, head };
    if (clause.head.act === 'be' && gapAt(words, at) === 0)
      return { opensAt: null, head: { ...head, form: 'adjective' } };
    return { opensAt: openingAt(words, at), head };
  },
};

/** A predicate of resolve or readiness: الدول عازمة على, دمشق مستعدة ل, وهي على استعداد. */
export const predicate: GrammarForm = {
  id: 'ar/predicate',
  read(words, at, clause) {
    const info = words[at]?.info;
    if (!info || info.isDefinite) return null;
    const isOnReadiness = textAt(words, at - 1) === 'علي' && info.senses.some((s) => s.act === 'intend');
    const sense = info.senses.find(
      (s) => (STANDING.has(s.act) && s.form === 'participle') || (s.act === 'intend' && isOnReadiness),
    );
    if (!sense || isRelative(words, at) || info.isOwned || !leads(words, at + 1)) return null;
    if (isStayingPut(words, at) || isPinned(words, at)) return null;
    const head = { ...toHead(at, sense), form: 'adjective' as const };
    if (clause.head === null) return { opensAt: null, head };
    const pronoun = pronounBefore(words, at, clause);
    if (pronoun !== null) return { opensAt: pronoun, head };
    if (awaitsContent(words, clause, at)) return { opensAt: null, head, isContent: true };
    if (info.isJoined) return { opensAt: at, head };
    const subject = joinedSubject(words, at, clause);
    return subject === null ? null : { opensAt: subject, head };
  },
};

/** "…, and the guarantors are going on with": the subject of the predicate carries the conjunction. */
function joinedSubject(words: readonly Word[], at: number, clause: ClauseDraft): number | null {
  for (let i = at - 1; i >= at - 3 && i > clause.first; i--) {
    if ((gapAt(words, i) & (GAP.comma | GAP.semicolon)) === 0) continue;
    const isSubject = has(words, i, 'common') || has(words, i, 'guarantor') || has(words, i + 1, 'guarantor');
    return isSubject && (words[i]?.info.isJoined ?? false) ? i : null;
  }
  return null;
}

/** معقودة العزم is resolve; الآمال معقودة على is hope. */
const isPinned = (words: readonly Word[], at: number) =>
  /^و?معقود/.test(textAt(words, at)) && !(words[at + 1]?.info.senses.some(({ act }) => act === 'intend') ?? false);

/** باقية على العهد is resolve; باقية في مواقعها only stays where it is. */
const isStayingPut = (words: readonly Word[], at: number) =>
  /^و?باق/.test(textAt(words, at)) && !has(words, at + 1, 'governor');

/** Resolve and readiness are for something: على, في, ل, ب, أن; or they are named by a noun: عاقدة العزم. */
function leads(words: readonly Word[], at: number): boolean {
  const next = words[at]?.info;
  if (!next) return false;
  if (next.marks.has('governor') || next.marks.has('that') || next.text === 'في') return true;
  return /^[لب]./.test(next.text) || next.senses.some(({ act }) => act === 'intend');
}

const STANDING: ReadonlySet<Act> = new Set<Act>(['intend', 'pledge', 'adhere']);

function pronounBefore(words: readonly Word[], at: number, clause: ClauseDraft): number | null {
  for (let i = at - 1; i >= at - 3 && i > clause.first; i--) {
    if (has(words, i, 'pronoun') && words[i]?.info.isJoined) return i;
  }
  return null;
}

function circumstance(words: readonly Word[], at: number): Sense | null {
  const info = words[at]?.info;
  if (!info || info.isDefinite || info.prefix !== '') return null;
  const sense = info.senses.find((s) => s.form === 'participle' && isStrong(s.act) && s.act !== 'intend');
  if (!sense || !isAccusative(info.text) || isRelative(words, at)) return null;
  // "agreed again on": an adverb
  if (info.text === 'مجددا' && has(words, at + 1, 'governor')) return null;
  // "in the city of", "the committee for discussing": no condemning, no discussing
  if (AFTER_PREPOSITION.test(textAt(words, at - 1)) || has(words, at - 1, 'organ')) return null;
  const isBroken = (gapAt(words, at) & (GAP.comma | GAP.dash | GAP.quote | GAP.paren)) !== 0;
  // مدينة: a city far more often than "condemning"
  if (/^و?مدينه$/.test(info.text) && !isBroken) return null;
  const isAmbiguous = info.senses.some((s) => s.form === 'noun');
  if (isAmbiguous && !isBroken) return null;
  const before = words[at - 1]?.info;
  const isAdverb = !isBroken && (before?.senses.some((s) => s.form === 'past' || s.form === 'present') ?? false);
  return isAdverb || !governs(words, at, sense.act) ? null : sense;
}

/** in, to, from, of, between, towards, near, around, inside, the countryside of. */
const AFTER_PREPOSITION = /^[وف]?(?:في|الي|من|عن|بين|نحو|قرب|حول|داخل|وسط|ريف|محيط|شمال|جنوب|شرق|غرب)$/;

function isAccusative(text: string): boolean {
  return text.endsWith('ا') || text.endsWith('ه') || text.endsWith('ين');
}

/** The participle has a complement as its verb would: a preposition, "that", an object. */
function governs(words: readonly Word[], at: number, act: Act): boolean {
  const next = words[at + 1]?.info;
  if (!next) return false;
  if (next.marks.has('governor') || next.marks.has('that') || next.marks.has('action')) return true;
  if (
    /^(?:من|اي|ايه|كل|كافه|جميع)$/.test(next.text) ||
    act === 'appeal' ||
    next.prefix === 'ب' ||
    next.prefix === 'ل' ||
    next.isOwned ||
    next.isDefinite
  )
    return true;
  return next.senses.some((s) => s.form === 'noun') || has(words, at + 2, 'governor') || gapAt(words, at + 1) !== 0;
}
