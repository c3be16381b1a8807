import type { ClauseKind } from '@/lib/domain/document';
import type { PartyId, ThemeId } from '@/lib/domain/vocabulary';
import type { ClauseDraft, Head } from './clause';
import type { Subject } from './subject';
import type { Act } from './word-info';

/** What is remembered from clause to clause of a document. */
export interface Voice {
  speaker: PartyId | null;
  /** The last person or party that was named alone: he of whom "his country" is said. */
  named: PartyId | null;
  /** The sentence of the article in which that was. */
  namedIn: number;
  themes: readonly ThemeId[];
  sentence: number;
  /** Themes of the last clause that named a committee or a group, and its article. */
  organ: { themes: readonly ThemeId[]; stems: readonly string[]; article: number };
  /** The subject of the clause before is none of the process's parties and not its common voice: a body, a group. */
  isOfBody: boolean;
  /** The label whose words go on to the end of the article. */
  label: Head | null;
  /** Kind of the clause before, in the same article. */
  lastKind: ClauseKind | null;
  /** The act whose items follow: "agreed on the following:". */
  list: Head | null;
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

/** "And he promised": whoever spoke goes on, though a promise alone makes nobody a speaker. */
const PROMISING: ReadonlySet<Act> = new Set<Act>(['pledge', 'intend', 'belief']);

/** Who speaks from here on: a named person or party, the common voice, or whoever spoke last. */
export function listen(voice: Voice, clause: ClauseDraft, subject: Subject): void {
  const verb = clause.frame ?? clause.head;
  if (clause.isLabelled) voice.label = clause.frame ?? clause.head;
  if (subject.isCommon && voice.label === null) voice.speaker = null;
  else if (verb && subject.isPerson && SPEAKING.has(verb.act) && !clause.isFrameInherited) {
    voice.speaker = subject.parties[0] ?? voice.speaker;
  } else if (voice.speaker === null && isHis(voice, clause, verb, subject)) voice.speaker = voice.named;
  else if (voice.sentence !== clause.sentence && voice.label === null && !goesOnSpeaking(clause, verb, subject)) {
    voice.speaker = null;
  } else if (clause.isContrast && subject.parties.length > 0) voice.speaker = null;
  voice.sentence = clause.sentence;
  if (!subject.isPerson) return;
  voice.named = subject.parties[0] ?? voice.named;
  voice.namedIn = clause.sentence;
}

/** "The envoy described the talks as …, noting that he would": a participle without a subject is his who was named in the sentence. */
function isHis({ namedIn }: Voice, { sentence }: ClauseDraft, verb: Head | null, { parties }: Subject): boolean {
  return verb?.form === 'participle' && SPEAKING.has(verb.act) && parties.length === 0 && namedIn === sentence;
}

/** "And he added", or a sentence inside his quotation. */
function goesOnSpeaking(clause: ClauseDraft, verb: Head | null, subject: Subject): boolean {
  if (clause.isQuoted) return true;
  if (verb === null || (verb.person !== 'he' && !subject.isSame)) return false;
  return SPEAKING.has(verb.act) || (PROMISING.has(verb.act) && subject.parties.length === 0);
}
