/** The words around a date that tell its role. All are folded; verbs in the forms in which texts have them. */
export interface RoleWords {
  /** Memorandum, agreement, resolution: what a `reference` is the date of. */
  instruments: ReadonlySet<string>;
  /** Signed, dated, adopted: what makes a date that of an instrument near it. */
  issued: ReadonlySet<string>;
  /** Prepositions that join a date to the noun before it: "of". */
  joining: ReadonlySet<string>;
  /** The date can stand before its noun: "the 4 May memorandum". */
  hasDateBeforeNoun: boolean;
  /** Prepositions and articles that stand between a verb and its date. */
  light: ReadonlySet<string>;
  /** Decided, agreed, pledged: what follows is to come, but a date right after the verb is the verb's own. */
  decisions: ReadonlySet<string>;
  future: ReadonlySet<string>;
  past: ReadonlySet<string>;
  /** "had", "كان": what was decided or planned then. */
  pastPerfect: ReadonlySet<string>;
  /** Before these a participle says nothing of the past: "will be held". */
  auxiliaries: ReadonlySet<string>;
  /** What a word's own form tells where no list has it. */
  tenseOf(word: string): 'future' | 'past' | null;
}
