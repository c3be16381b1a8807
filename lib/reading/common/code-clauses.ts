import type { ClauseKind, ClauseReading } from '@/lib/domain/document';
import type { DateMention, DueDate } from '@/lib/domain/due-date';
import type { PartyId, ThemeId } from '@/lib/domain/vocabulary';
import type { ClauseDraft, Head } from './clause';
import type { ClauseView } from './clause-view';
import type { Chain } from './chain';
import { sourceSpan, type Folded } from './fold';
import { mergeQuoted } from './merge-repeats';
import type { NameIndexes } from './name-indexes';
import type { ReadingLanguage } from './reading-language';
import type { Rule, Verdict } from './rule';
import { NOBODY, readSubject, type Subject } from './subject';
import { readThemes } from './themes';
import { senseOf, type Act, type Form, type Mark } from './word-info';
import type { Word } from './words';

/** What is remembered from clause to clause of a document. */
export interface Voice {
  speaker: PartyId | null;
  themes: readonly ThemeId[];
  sentence: number;
  /** Kind of the clause before, in the same article. */
  lastKind: ClauseKind | null;
  /** The act whose items follow: "agreed on the following:". */
  list: Head | null;
}

export interface CodingContext {
  folded: Folded;
  language: ReadingLanguage;
  names: NameIndexes;
  article: number;
  isItem: boolean;
  isHeading: boolean;
  isReport: boolean;
  opensList: boolean;
  /** Dates of the article, in order, as source offsets. */
  dates: readonly DateMention[];
}

const SPEAKING: ReadonlySet<Act> = new Set<Act>([
  'say',
  'declare',
  'affirm',
  'express',
  'point',
  'judge',
  'fail',
  'appeal',
  'welcome',
  'condemn',
  'regret',
]);

/** Codes the clauses of one article. `voice` is changed as the speakers change. */
export function codeClauses(
  words: readonly Word[],
  clauses: readonly ClauseDraft[],
  voice: Voice,
  context: CodingContext,
): Omit<ClauseReading, 'id'>[] {
  voice.lastKind = null;
  const coded = clauses.map((clause) => codeClause(words, clause, voice, context));
  if (!context.isItem || context.opensList) voice.list = context.opensList ? (clauses.at(-1)?.head ?? null) : null;
  return mergeQuoted(
    coded,
    clauses.map((clause) => introducesQuotation(clause)),
  );
}

/** A participle of saying, with what it says: "…, saying “we affirm …”". */
function introducesQuotation({ frame, isFrameInherited }: ClauseDraft): boolean {
  return frame !== null && !isFrameInherited && frame.form === 'participle' && frame.act === 'say';
}

const TELLING: ReadonlySet<Act> = new Set<Act>(['intend', 'concern', 'regret', 'thank', 'need']);
const NOUNS: ReadonlySet<Form> = new Set<Form>(['noun']);

/** Nothing heads the clause: a noun of resolve, need, concern or thanks in it can. "The parties have every intention of". */
function headByNoun(words: readonly Word[], clause: ClauseDraft): void {
  if (clause.head || clause.frame) return;
  for (let at = clause.first; at <= clause.last; at++) {
    const info = words[at]?.info;
    if (!info || info.marks.has('relative') || info.marks.has('according')) return;
    const sense = senseOf(info, TELLING, NOUNS);
    if (!sense || info.isDefinite) continue;
    clause.head = { at, ...sense };
    return;
  }
}

function codeClause(words: readonly Word[], clause: ClauseDraft, voice: Voice, context: CodingContext) {
  const { language, names } = context;
  headByNoun(words, clause);
  const subject = clause.head ? subjectOf(words, clause.head, clause, context) : NOBODY;
  const frameSubject =
    clause.frame && !clause.isFrameInherited ? subjectOf(words, clause.frame, clause, context) : null;
  listen(voice, clause, frameSubject ?? subject);
  const span = sourceSpan(context.folded, words[clause.first]?.start ?? 0, words[clause.last]?.end ?? 0);
  const dates = context.dates.filter((d) => d.start >= span.start && d.end <= span.end);
  const chain = language.chain(words, clause);
  const view = toView(words, clause, chain, subject, frameSubject, voice, dates, context);
  const { verdict, rule } = context.isHeading ? HEADING : judge(view, language.rules);
  voice.lastKind = verdict.kind;
  const isPromise = verdict.kind === 'commitment';
  const found = readThemes(
    words,
    clause.frame && !clause.isFrameInherited ? clause.frame.at + 1 : clause.first,
    clause.last,
    names.themes,
  );
  const themes = found.length > 0 ? found : inherited(view, voice, names.procedural);
  if (found.length > 0) voice.themes = found;
  const due = isPromise ? dueOf(view.due, context.folded.source) : null;
  return {
    ...span,
    article: context.article,
    kind: verdict.kind,
    strength: verdict.strength ?? null,
    themes,
    parties: isPromise ? boundParties(view, names.guarantors) : [],
    speaker: voice.speaker,
    due,
    dates,
    rules: [...new Set([...clause.forms, rule.id])],
    confidence: confidenceOf(rule, found.length > 0, clause),
  };
}

/** Who speaks from here on: a named person or party, the common voice, or whoever spoke last. */
function listen(voice: Voice, clause: ClauseDraft, subject: Subject): void {
  const verb = clause.frame ?? clause.head;
  if (subject.isCommon) voice.speaker = null;
  else if (verb && subject.isPerson && SPEAKING.has(verb.act) && !clause.isFrameInherited) {
    voice.speaker = subject.parties[0] ?? voice.speaker;
  } else if (voice.sentence !== clause.sentence && !goesOnSpeaking(clause, verb)) voice.speaker = null;
  else if (clause.isContrast && subject.parties.length > 0) voice.speaker = null;
  voice.sentence = clause.sentence;
}

/** "And he added", or a sentence inside his quotation. */
function goesOnSpeaking(clause: ClauseDraft, verb: Head | null): boolean {
  if (clause.isQuoted) return true;
  return verb !== null && verb.person === 'he' && SPEAKING.has(verb.act);
}

function subjectOf(words: readonly Word[], head: Head, clause: ClauseDraft, context: CodingContext): Subject {
  for (const [from, to] of context.language.subjectSpans(words, head, clause)) {
    const subject = readSubject(words, from, to, context.names.parties, context.names.guarantors);
    if (subject.isCommon || subject.isOwn || subject.parties.length > 0) return subject;
  }
  return NOBODY;
}

function toView(
  words: readonly Word[],
  clause: ClauseDraft,
  chain: Chain,
  subject: Subject,
  frameSubject: Subject | null,
  voice: Voice,
  dates: readonly DateMention[],
  { names, language, isItem, isReport, opensList }: CodingContext,
): ClauseView {
  const from = clause.head?.at ?? clause.first;
  const speaker = frameSubject !== null && subject.isCommon ? null : voice.speaker;
  const isOwnAct = speaker !== null && (subject.isOwn || clause.head?.person === 'we');
  const named = subject.parties.length > 0 || isOwnAct ? subject.parties : (frameSubject?.parties ?? []);
  const [near, far] = addresseeSpan(chain, clause);
  const addressees = names.parties.find(words, near, far).filter(({ value }) => !value.isGuarantor);
  return {
    words,
    clause,
    chain,
    act: chain.acts.at(-1) ?? null,
    object: chain.object >= 0 ? (words[chain.object]?.info ?? null) : null,
    speaker,
    actors: isOwnAct && speaker !== null && named.length === 0 ? [speaker] : named,
    isOwnAct,
    isAddressed: addressees.length > 0 || hasMark(words, near, far, 'addressee'),
    hasPast: dates.some(({ role }) => role === 'event-past') || hasPastAfter(words, chain.that, clause.last),
    isConditional: language.isConditional(words, from, clause.last),
    isItem,
    isReport,
    opensList,
    isLast: clause.last === words.length - 1,
    lastKind: voice.lastKind,
    list: clause.first === 0 && isItem ? voice.list : null,
    due: dates.find(({ role }) => role === 'due') ?? null,
    has: (mark) =>
      hasMark(words, clause.head === null ? clause.first : Math.min(from, clause.first), clause.last, mark),
    isThatAct: chain.that >= 0 && (words[chain.that + 1]?.info.senses.some(({ form }) => form === 'present') ?? false),
  };
}

/** Words past a need or an appeal's object among which an addressee is looked for: "international steps". */
const NEAR = 3;

/** Where an addressee can stand: between the act and its object, and beside the object. */
function addresseeSpan(chain: Chain, clause: ClauseDraft): [number, number] {
  const from = (clause.head?.at ?? clause.first) + 1;
  const act = chain.acts.at(-1);
  if (act === 'need') return [chain.end + 1, Math.min(clause.last, chain.end + NEAR)];
  return [from, chain.object < 0 ? clause.last : Math.min(clause.last, chain.object + 1)];
}

function hasPastAfter(words: readonly Word[], that: number, last: number): boolean {
  if (that < 0) return false;
  for (let at = that + 1; at <= last; at++) {
    if (words[at]?.info.senses.some(({ form, person }) => form === 'past' && person !== 'he')) return true;
  }
  return false;
}

function hasMark(words: readonly Word[], from: number, to: number, mark: Mark): boolean {
  for (let at = from; at <= to; at++) if (words[at]?.info.marks.has(mark)) return true;
  return false;
}

const HEADING: { verdict: Verdict; rule: Rule } = {
  verdict: { kind: 'context' },
  rule: { id: 'heading', confidence: 0.8, read: () => null },
};

function judge(view: ClauseView, rules: readonly Rule[]): { verdict: Verdict; rule: Rule } {
  for (const rule of rules) {
    const verdict = rule.read(view);
    if (verdict) return { verdict, rule };
  }
  throw new Error('the last rule of a language must answer every clause');
}

function inherited(view: ClauseView, voice: Voice, procedural: readonly ThemeId[]): readonly ThemeId[] {
  const { act, has } = view;
  if (meetsAfterThat(view)) return procedural;
  if (voice.themes.length > 0 && act !== 'convene') return voice.themes;
  return act === 'convene' || act === 'planned' || has('event') ? procedural : voice.themes;
}

/** "decided that it meets in": the act after "that" is a meeting. */
function meetsAfterThat({ isThatAct, words, chain }: ClauseView): boolean {
  return isThatAct && (words[chain.that + 1]?.info.senses.some(({ act }) => act === 'convene') ?? false);
}

function boundParties({ actors, speaker, act }: ClauseView, guarantors: readonly PartyId[]): readonly PartyId[] {
  if (act === 'convene' || (actors.length === 0 && speaker === null)) return guarantors;
  return actors.length > 0 ? actors : speaker === null ? guarantors : [speaker];
}

function dueOf(mention: DateMention | null, source: string): DueDate | null {
  if (!mention) return null;
  const { start, end, edtf, earliest, latest, precision, isApproximate } = mention;
  return { start, end, edtf, earliest, latest, precision, isApproximate, words: source.slice(start, end) };
}

const INHERITED_THEME = 0.9;
const INHERITED_FRAME = 0.9;

function confidenceOf(rule: Rule, hasOwnTheme: boolean, clause: ClauseDraft): number {
  const factor = (hasOwnTheme ? 1 : INHERITED_THEME) * (clause.isFrameInherited ? INHERITED_FRAME : 1);
  return Math.round(rule.confidence * factor * 100) / 100;
}
