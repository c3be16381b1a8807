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
  themes: readonly ThemeId[];
  sentence: number;
  /** Themes of the last clause that named a committee or a group, and its article. */
  organ: { themes: readonly ThemeId[]; article: number };
  /** The subject of the clause before is none of the process's parties and not its common voice: a body, a group. */
  isOfBody: boolean;
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

/** Who speaks from here on: a named person or party, the common voice, or whoever spoke last. */
export function listen(voice: Voice, clause: ClauseDraft, subject: Subject): void {
  const verb = clause.frame ?? clause.head;
  if (subject.isCommon) voice.speaker = null;
  else if (verb && subject.isPerson && SPEAKING.has(verb.act) && !clause.isFrameInherited) {
    voice.speaker = subject.parties[0] ?? voice.speaker;
  } else if (voice.sentence !== clause.sentence && !goesOnSpeaking(clause, verb, subject)) voice.speaker = null;
  else if (clause.isContrast && subject.parties.length > 0) voice.speaker = null;
  voice.sentence = clause.sentence;
  if (subject.isPerson) voice.named = subject.parties[0] ?? voice.named;
}

/** "And he added", or a sentence inside his quotation. */
function goesOnSpeaking(clause: ClauseDraft, verb: Head | null, { isSame }: Subject): boolean {
  if (clause.isQuoted) return true;
  return verb !== null && (verb.person === 'he' || isSame) && SPEAKING.has(verb.act);
}
