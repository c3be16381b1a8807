import type { ClauseDraft, Step } from './clause';
import type { ReadingLanguage } from './reading-language';
import { GAP, type Word } from './words';

/** Cuts the words of one article into clauses. Every word belongs to exactly one; linear in the words. */
export function segment(words: readonly Word[], language: ReadingLanguage): ClauseDraft[] {
  const clauses: ClauseDraft[] = [];
  let sentence = 0;
  let depth = 0;
  let clause: ClauseDraft | null = null;
  for (let at = 0; at < words.length; at++) {
    const gap = words[at]?.gap ?? 0;
    if (gap & GAP.closing) depth = Math.max(0, depth - 1);
    if (gap & GAP.quote) depth++;
    if (clause === null || gap & GAP.stop) {
      if (clause) sentence++;
      clause = openClause(at, sentence, depth > 0);
      clauses.push(clause);
    }
    const isPivot =
      at === clause.first ||
      (words[at]?.info.isPivot ?? false) ||
      (gap & GAP.quote) !== 0 ||
      ((words[at + 1]?.gap ?? 0) & GAP.colon) !== 0;
    const isTaken = clause.isLabelled && clause.head !== null && at <= clause.head.at;
    const found = isPivot && !isTaken ? readForms(words, at, clause, language) : null;
    if (found) clause = apply(found.step, found.id, clause, clauses);
    clause.last = at;
  }
  return clauses;
}

function openClause(first: number, sentence: number, isQuoted: boolean): ClauseDraft {
  return {
    first,
    last: first,
    head: null,
    frame: null,
    isFrameInherited: false,
    isQuoted,
    isContrast: false,
    isLabelled: false,
    sentence,
    forms: [],
  };
}

function readForms(words: readonly Word[], at: number, clause: ClauseDraft, language: ReadingLanguage) {
  for (const form of language.forms) {
    const step = form.read(words, at, clause);
    if (step) return { step, id: form.id };
  }
  return null;
}

function apply(step: Step, id: string, clause: ClauseDraft, clauses: ClauseDraft[]): ClauseDraft {
  if (step.opensAt === null || step.opensAt <= clause.first) {
    if (step.isContent && clause.head) clause.frame = clause.head;
    if (step.head) clause.head = step.head;
    if (step.frame) clause.frame = step.frame;
    if (step.isLabel) clause.isLabelled = true;
    clause.forms.push(id);
    return clause;
  }
  const next = openClause(step.opensAt, clause.sentence, clause.isQuoted);
  clause.last = step.opensAt - 1;
  if (step.keepsFrame) {
    next.frame = clause.frame ?? clause.head;
    next.isFrameInherited = true;
  }
  next.isContrast = step.isContrast ?? false;
  next.head = step.head;
  next.forms.push(id);
  clauses.push(next);
  return next;
}
