import type { ClauseReading } from '@/lib/domain/document';
import type { Span } from '@/lib/domain/due-date';
import type { ConceptRole } from '../words/concept';
import type { TracedDocument } from '../tracing';

/** What a term is: a concept by its role, an ordinal number, a date, a name in either script, or just a word. */
export type TermRole = ConceptRole | 'family' | 'theme' | 'ordinal' | 'date' | 'name' | 'word';

/** Whether a term stands in the clause's own words, in the rest of its sentence, or in the clause before, that it refers to. */
export type Origin = 'own' | 'sentence' | 'reference';

/** Something that a clause is about, under a key that later clauses share. */
export interface Term {
  readonly key: string;
  readonly role: TermRole;
  readonly origin: Origin;
  /** Where it stands, as source spans of the text. */
  readonly spans: Span[];
  /** False where the key holds within one language only. */
  readonly isNeutral: boolean;
}

/** A clause as tracing compares it: what it is about, and how it speaks of it. */
export interface Subject {
  readonly document: TracedDocument;
  readonly clause: ClauseReading;
  /** Position of its round in the calendar's order. */
  readonly roundAt: number;
  readonly terms: ReadonlyMap<string, Term>;
  readonly ordinals: ReadonlySet<number>;
  /** Its own words point to what was named before: "this meeting". */
  readonly pointsBack: boolean;
  /** It does so by a pronoun, as the object of an act: "its completion". */
  readonly hasPronoun: boolean;
  /** How many of each thing its own words count, by the key of the thing; the most where it counts twice. */
  readonly quantities: ReadonlyMap<string, number>;
  /** Families of the acts that its own words name: a release is a deed of the family of prisoners. */
  readonly deeds: ReadonlySet<string>;
  /** Ids of the signals in its own words: `failed`, `happened` … */
  readonly signals: ReadonlySet<string>;
}

/** True where the clause's words name the concept. */
export function isAbout(subject: Pick<Subject, 'terms'>, concept: string): boolean {
  return subject.terms.has(`c:${concept}`);
}
