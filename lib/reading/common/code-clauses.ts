import type { ClauseReading } from '@/lib/domain/document';
import type { DateMention, DueDate, Span } from '@/lib/domain/due-date';
import type { PartyId } from '@/lib/domain/vocabulary';
import { readAgents } from './agents';
import type { ClauseDraft, Head } from './clause';
import type { ClauseView } from './clause-view';
import type { CodingContext } from './coding-context';
import { evidenceOf } from './evidence';
import { sourceSpan } from './fold';
import { mergeQuoted } from './merge-repeats';
import type { Rule, Verdict } from './rule';
import { inherited, isMeeting, isOfProcess, organIn, themesBefore } from './inherit-themes';
import { NOBODY, readSubject, type Subject } from './subject';
import { readThemes } from './themes';
import { toClauseView } from './to-clause-view';
import { listen, type Voice } from './voice';
import { senseOf, type Act, type Form } from './word-info';
import type { Word } from './words';

/** Codes the clauses of one article; who numbers them gives them their ids. `voice` is changed as the speakers change. */
export function codeClauses(
  words: readonly Word[],
  clauses: readonly ClauseDraft[],
  voice: Voice,
  context: CodingContext,
): ClauseReading[] {
  voice.lastKind = null;
  voice.label = null;
  voice.namedIn = -1;
  const coded = clauses.map((clause) => codeClause(words, clause, voice, context));
  if (context.opensList) voice.list = clauses.at(-1)?.head ?? listHeading(words);
  else if (!context.isItem) voice.list = null;
  return mergeQuoted(
    coded,
    clauses.map((clause) => introducesQuotation(clause)),
  );
}

/** "Decisions of the round:": a heading that names what its items are. */
function listHeading(words: readonly Word[]): Head | null {
  const at = words.findIndex(({ info }) => info.marks.has('resolutions'));
  return at === -1 ? null : { at, act: 'decide', form: 'noun', person: null };
}

/** A participle of saying, with what it says: "…, saying “we affirm …”". */
function introducesQuotation({ frame, isFrameInherited }: ClauseDraft): boolean {
  return frame !== null && !isFrameInherited && frame.form === 'participle' && frame.act === 'say';
}

/** "Lavrov: the wheat was unloaded. We shall send …": a later sentence of what a label introduced is said as well. */
function goOnFromLabel(clause: ClauseDraft, { label }: Voice): void {
  if (label === null || clause.frame !== null || clause.isLabelled) return;
  clause.frame = label;
  clause.isFrameInherited = true;
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
    if (!sense || (info.isDefinite && sense.act !== 'thank')) continue;
    clause.head = { at, ...sense };
    return;
  }
}

function codeClause(words: readonly Word[], clause: ClauseDraft, voice: Voice, context: CodingContext): ClauseReading {
  const { language, names } = context;
  headByNoun(words, clause);
  goOnFromLabel(clause, voice);
  const subject = clause.head ? subjectOf(words, clause.head, clause, context) : NOBODY;
  const frameSubject =
    clause.frame && !clause.isFrameInherited ? subjectOf(words, clause.frame, clause, context) : null;
  const mayGoOn = voice.sentence === clause.sentence && voice.isOfBody;
  listen(voice, clause, frameSubject ?? subject);
  // "…, his deputy said": of him whom the clause names
  if (frameSubject?.isOfSame === true && subject.parties.length === 1)
    voice.named = voice.speaker = subject.parties[0] ?? null;
  voice.isOfBody = !isOfProcess(frameSubject ?? subject);
  const isFirstPerson = clause.head?.person === 'I';
  const isOfNamed = ((subject.isOwn || isFirstPerson) && clause.frame !== null) || promisesForOwn(words, clause);
  const isHis = (subject.isSame || subject.isOfSame) && clause.frame === null && context.isReport;
  if (voice.speaker === null && (isOfNamed || isHis)) voice.speaker = voice.named;
  const span = sourceSpan(context.folded, words[clause.first]?.start ?? 0, words[clause.last]?.end ?? 0);
  const dates = datesIn(context.dates, upToNext(words, clause, span, context));
  const chain = language.chain(words, clause);
  const from = saidFrom(clause);
  const isNamed = readThemes(words, from, tailStart(words, from, clause.last) - 1, names.themes).length > 0;
  const found = isNamed ? readThemes(words, from, clause.last, names.themes, language.leadsToPlace) : [];
  const hasMatter = found[0] !== undefined && !names.procedural.includes(found[0]);
  const view = toClauseView(words, clause, chain, subject, frameSubject, voice, dates, hasMatter, context);
  const { verdict, rule } = context.isHeading ? HEADING : judge(view, language.rules);
  voice.lastKind = verdict.kind;
  const isPromise = verdict.kind === 'commitment';
  const before = hasMatter ? [] : themesBefore(words, view, subject, voice, mayGoOn, context.article);
  const own = found.length > 0 ? found : inherited(view, voice, names.procedural);
  const themes = before.length > 0 ? [...new Set([...before, ...found])] : own;
  if (found.length > 0 || before.length > 0) voice.themes = themes;
  if (hasMatter && view.has('organ'))
    voice.organ = { themes: found.slice(0, 1), stems: organIn(words, clause), article: context.article };
  const due = isPromise ? dueOf(view.due, context.folded.source) : null;
  const isOfMeeting = names.procedural.includes(themes[0] ?? '');
  const parties = isPromise
    ? boundParties(view, isOfMeeting, readAgents(words, clause, chain, context), names.guarantors)
    : [];
  const { speaker } = voice;
  return {
    id: '',
    start: span.start,
    end: span.end,
    article: context.article,
    kind: verdict.kind,
    strength: verdict.strength ?? null,
    themes,
    parties,
    speaker,
    due,
    dates,
    rules: [...new Set([...clause.forms, rule.id])],
    confidence: confidenceOf(rule, found.length > 0, clause),
    ...(context.explains
      ? { evidence: evidenceOf(words, clause, chain, { kind: verdict.kind, themes, parties, speaker }, context) }
      : {}),
  };
}

/** "And he promised that his country would". */
function promisesForOwn(words: readonly Word[], { head }: ClauseDraft): boolean {
  if (head?.person !== 'he' || (head.act !== 'pledge' && head.act !== 'intend')) return false;
  return [1, 2, 3].some((d) => words[head.at + d]?.info.marks.has('own'));
}

/** Where what is said begins: behind its frame, unless that stands in an earlier clause or at the end. */
function saidFrom({ first, head, frame, isFrameInherited }: ClauseDraft): number {
  return frame && !isFrameInherited && frame.at < (head?.at ?? Infinity) ? frame.at + 1 : first;
}

/** Where what is only included begins, or past the clause's end: it names no theme of its own. */
function tailStart(words: readonly Word[], from: number, last: number): number {
  for (let at = from + 1; at <= last; at++) if (words[at]?.info.marks.has('tail')) return at;
  return last + 1;
}

/** A date may end behind the clause's last word, with a bracket: "in June (يونيو)". */
function upToNext(words: readonly Word[], { last }: ClauseDraft, span: Span, { folded }: CodingContext): Span {
  const next = words[last + 1];
  return { start: span.start, end: next ? sourceSpan(folded, next.start, next.end).start : folded.source.length };
}

/** The dates inside a span. Dates stand in order and apart, so those of a clause are neighbours. */
function datesIn(dates: readonly DateMention[], { start, end }: Span): DateMention[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  // the bracket that closes a date is behind the clause's last word
  while ((dates[past]?.end ?? Infinity) <= end + 1) past++;
  return dates.slice(low, past);
}

function subjectOf(words: readonly Word[], head: Head, clause: ClauseDraft, context: CodingContext): Subject {
  for (const [from, to] of context.language.subjectSpans(words, head, clause)) {
    const subject = readSubject(
      words,
      from,
      to,
      context.names.parties,
      context.names.guarantors,
      (at) => context.language.isPlace?.(words, at) ?? false,
    );
    if (subject.isCommon || subject.isOwn || subject.isSame || subject.parties.length > 0) return subject;
  }
  return namedBeside(words, head, context);
}

/** A name right behind the verb is its subject, even where it begins as another word does: "Ali" as "on". */
function namedBeside(words: readonly Word[], head: Head, { names }: CodingContext): Subject {
  const [match] = names.parties.find(words, head.at + 1, head.at + LONGEST_NAME);
  if (match?.first !== head.at + 1 || match.last === match.first) return NOBODY;
  return { ...NOBODY, parties: [match.value.id], isPerson: true };
}

const LONGEST_NAME = 4;

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

function boundParties(
  view: ClauseView,
  isOfMeeting: boolean,
  agents: readonly PartyId[],
  guarantors: readonly PartyId[],
): readonly PartyId[] {
  const { actors, speaker, clause } = view;
  const meets = isMeeting(view);
  // "I shall meet the two sides"
  if (clause.head?.person === 'I' && speaker !== null) return [speaker];
  // who hosts a meeting does not bind himself alone
  if (agents.length > 0 && !meets && !isOfMeeting) return agents;
  // "Russian and Turkish officers meet"
  if (meets && actors.length > 1 && actors.every((id) => guarantors.includes(id))) return actors;
  if (meets || (actors.length === 0 && speaker === null)) return guarantors;
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
