import type { ClauseReading } from '@/lib/domain/document';
import type { Span } from '@/lib/domain/due-date';
import type { TracedDocument } from '../tracing';
import { sentenceAround } from '../to-source';
import type { Concept } from '../words/concept';
import type { Lexicon } from '../words/lexicon';
import { tokenAt, tokenize, type Token } from '../words/tokens';
import { isNaming, TermBag } from './term-bag';
import type { Subject } from './subject';

/** The subjects of a document's clauses, in the order of the text. */
export function readSubjects(document: TracedDocument, roundAt: number, lexicon: Lexicon): Subject[] {
  const tokens = tokenize(document.text);
  const clauses = [...document.reading.clauses].sort((a, b) => a.start - b.start);
  const subjects: Subject[] = [];
  clauses.forEach((clause, i) => {
    const bag = new TermBag(tokens, lexicon, datesOf(clause), clause.speaker);
    bag.addRange(...range(tokens, clause), 'own');
    bag.addThemes(clause.themes);
    const [lead, tail] = aroundOf(document.text, clause, clauses[i - 1], clauses[i + 1]);
    bag.addRange(...range(tokens, lead), 'sentence');
    bag.addRange(...range(tokens, tail), 'sentence');
    const before = subjects.at(-1);
    if (before && isNear(clause, before.clause, bag) && refersBack(bag, before)) bag.addReferred(before);
    for (const body of impliedBodies(bag, clause, lexicon)) bag.addImplied(body);
    subjects.push({ document, clause, roundAt, ...bag.contents() });
  });
  return subjects;
}

/** Other words that a clause may have and still be about what was named before: "but it could not be held in time". */
const FEW_WORDS = 2;

/**
 * It points to what was named before, or names nothing itself and says little else. "Those zones" points to the clause before
 * only where that one spoke of zones.
 */
function refersBack(bag: TermBag, before: Subject): boolean {
  const { terms, pointsBack, hasPronoun, ordinals } = bag.contents();
  const own = [...terms.values()].filter(({ origin }) => origin === 'own');
  const isCertain = ordinals.size > 0 || own.some(({ role }) => role === 'place');
  const named = own.filter((term) => isNaming(term) || (isCertain && term.role === 'meeting'));
  if (hasPronoun || (pointsBack && named.length === 0)) return true;
  if (bag.pointsLoosely && !named.some(({ role }) => role !== 'group')) return true;
  if (pointsBack) return named.some(({ key }) => before.terms.has(key));
  const namesAct = own.some(({ role }) => role === 'act');
  return named.length === 0 && !namesAct && own.filter(({ role }) => role === 'word').length <= FEW_WORDS;
}

/** A sitting without a body is of the body that its theme is named for. */
function impliedBodies(bag: TermBag, { themes: [main] }: ClauseReading, lexicon: Lexicon): readonly Concept[] {
  if (main === undefined || !bag.has(({ role, origin }) => role === 'meeting' && origin === 'own')) return [];
  return bag.has(({ role, origin }) => role === 'body' || (role === 'group' && origin === 'own'))
    ? []
    : (lexicon.bodiesOfThemes.get(main) ?? []);
}

function range(tokens: readonly Token[], { start, end }: Span): [number, number] {
  return [tokenAt(tokens, start), tokenAt(tokens, end - 1) + (end > start ? 1 : 0)];
}

/** The words of the sentence before and after a clause that belong to no other clause. */
function aroundOf(text: string, clause: Span, before: Span | undefined, next: Span | undefined): [Span, Span] {
  const sentence = sentenceAround(text, clause);
  const start = Math.max(sentence.start, before?.end ?? 0);
  const end = Math.min(sentence.end, next?.start ?? text.length);
  return [
    { start: Math.min(start, clause.start), end: clause.start },
    { start: clause.end, end: Math.max(end, clause.end) },
  ];
}

/** Close before, and in the same article or pointed to: "the meeting" is then the one that it spoke of. */
function isNear(clause: ClauseReading, before: ClauseReading, bag: TermBag): boolean {
  return (
    clause.start - before.end < 200 &&
    (clause.article === before.article || bag.contents().pointsBack || bag.pointsLoosely)
  );
}

function datesOf(clause: ClauseReading) {
  return clause.dates.length > 0 || !clause.due ? clause.dates : [{ ...clause.due, role: 'due' as const, rule: '' }];
}
