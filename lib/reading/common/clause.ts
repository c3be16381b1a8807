import type { Act, Form, Person } from './word-info';

/** A word that heads an act. `at` is its position among the words of the article. */
export interface Head {
  readonly at: number;
  readonly act: Act;
  readonly form: Form;
  readonly person: Person;
}

/** A clause while an article is being cut: positions of words, both ends included. */
export interface ClauseDraft {
  first: number;
  last: number;
  /** The act of the clause: what is decided, welcomed … */
  head: Head | null;
  /** The act that reports it: "the statement said that …". */
  frame: Head | null;
  /** The frame stands in an earlier clause of the sentence. */
  isFrameInherited: boolean;
  /** The sentence begins inside an open quotation. */
  isQuoted: boolean;
  /** Stands against the clause before: but, whereas. */
  isContrast: boolean;
  /** Position of the sentence in its article. */
  sentence: number;
  /** A label names who says it: "Lavrov: …". */
  isLabelled: boolean;
  /** Form ids of the grammar that cut it and found its head. */
  forms: string[];
}

/** What a form of the grammar finds at a word. */
export interface Step {
  /** The word at which a new clause opens; null where the word belongs to the clause at hand. */
  opensAt: number | null;
  head: Head | null;
  /** The head says what the clause's present head reports. */
  isContent?: boolean;
  isContrast?: boolean;
  /** The head is a label: who says what follows. */
  isLabel?: boolean;
  /** The new clause goes on with the report of the one before. */
  keepsFrame?: boolean;
  /** The clause at hand is reported from behind: "…, the envoy said". */
  frame?: Head;
}

/** Acts that report: what follows "that", a colon or a quotation mark is what counts. */
export const FRAMING: ReadonlySet<Act> = new Set<Act>(['say', 'declare', 'affirm', 'point']);
