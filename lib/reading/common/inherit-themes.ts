import type { ThemeId } from '@/lib/domain/vocabulary';
import type { ClauseDraft } from './clause';
import type { ClauseView } from './clause-view';
import type { Subject } from './subject';
import type { Voice } from './voice';
import type { Form, WordInfo } from './word-info';
import type { Word } from './words';

/** The process or its parties are the subject, and no body of it. */
export function isOfProcess({ isCommon, isOwn, parties }: Subject): boolean {
  return isCommon || isOwn || parties.length > 0;
}

/** A sitting of what was named before: a session of the committee, or of whoever the sentence is about. Empty where it is none. */
export function themesBefore(
  words: readonly Word[],
  view: ClauseView,
  subject: Subject,
  { themes, organ }: Voice,
  mayGoOn: boolean,
  article: number,
): readonly ThemeId[] {
  if ((mayGoOn && isSittingAgain(view, subject)) || namesItsMeeting(words, view.clause)) return themes;
  const isNear = article - organ.article <= 1 && organ.themes.length > 0;
  const again = organAgain(words, view.clause);
  // "the team", where the last that sat was a committee: of whatever the article is about
  if (again && organ.themes.length > 0 && !isSameNoun(again, organ.stems)) return organ.article < article ? [] : themes;
  return isNear && (view.has('session') || again !== null) ? organ.themes : [];
}

const isSameNoun = ({ stems }: WordInfo, known: readonly string[]) => stems.some((stem) => known.includes(stem));

/** The stems of the committee or group that a clause names. */
export function organIn(words: readonly Word[], { first, last }: ClauseDraft): readonly string[] {
  return words.slice(first, last + 1).find(({ info }) => info.marks.has('organ'))?.info.stems ?? [];
}

/** "They urge that its meetings be resumed": whose meetings they are was said just before. Not where who acts is as singular as the possessive. */
function namesItsMeeting(words: readonly Word[], { first, last, head }: ClauseDraft): boolean {
  let isIts = false;
  for (let at = first; at <= last; at++) {
    const info = words[at]?.info;
    if (!info) continue;
    if (info.marks.has('guarantor') || info.marks.has('common')) return false;
    isIts ||= info.marks.has('event') && info.marks.has('its');
  }
  return isIts && (head?.person === 'they' || head?.person === 'he');
}

/** "The committee", without what it is of. */
function organAgain(words: readonly Word[], { first, last }: ClauseDraft): WordInfo | null {
  for (let at = first; at <= last; at++) {
    const info = words[at]?.info;
    if (info?.isDefinite && info.marks.has('organ')) return info;
  }
  return null;
}

const SITS: ReadonlySet<Form> = new Set<Form>(['present', 'future']);

/** "… and reconvenes in March": a meeting of whoever the sentence is about, where that is a body and not the process itself. */
function isSittingAgain({ act, clause, words }: ClauseView, subject: Subject): boolean {
  const { head, frame } = clause;
  const next = words[(head?.at ?? 0) + 1]?.info;
  // "the fifth international meeting convenes"
  if (next?.marks.has('event') && next.isDefinite) return false;
  if (act !== 'convene' || head === null || !SITS.has(head.form) || isOfProcess(subject)) return false;
  return (frame === null || clause.isFrameInherited) && head.person !== 'we' && head.person !== 'they';
}

/** The themes of a clause that names none: those of the clause before, or for a meeting the procedural ones. */
export function inherited(view: ClauseView, voice: Voice, procedural: readonly ThemeId[]): readonly ThemeId[] {
  const { act, has } = view;
  if (voice.themes.length > 0 && meetsUnnamed(view)) return voice.themes;
  if (meetsAfterThat(view)) return procedural;
  if (voice.themes.length > 0 && !isMeeting(view)) return voice.themes;
  return act === 'convene' || act === 'planned' || has('event') ? procedural : voice.themes;
}

/** "It will meet in Geneva": who meets stands in the verb, and was named before. */
function meetsUnnamed({ act, clause: { head, first, frame }, words, actors }: ClauseView): boolean {
  if (act !== 'convene' || head === null || actors.length > 0 || (head.person !== 'he' && head.person !== 'she'))
    return false;
  const from = frame !== null && frame.at < head.at ? frame.at + 1 : first;
  return head.at - from <= 1 && head.form === 'future' && (words[head.at + 1]?.info.marks.has('field') ?? false);
}

/** An act of meeting; not "it is expected that Moscow sends", which is said with the same words. */
export function isMeeting(view: ClauseView): boolean {
  return view.act === 'convene' && (!view.isThatAct || meetsAfterThat(view));
}

/** "decided that it meets in": the act after "that" is a meeting. */
function meetsAfterThat({ isThatAct, words, chain }: ClauseView): boolean {
  return isThatAct && (words[chain.that + 1]?.info.senses.some(({ act }) => act === 'convene') ?? false);
}
