import type { ClauseDraft, Head, Step } from './clause';
import type { Rule } from './rule';
import type { Chain } from './chain';
import type { WordInfo } from './word-info';
import type { Word } from './words';

/** One way in which a language opens a clause or heads an act. Forms are tried in order; the first answer counts. */
export interface GrammarForm {
  id: string;
  read(words: readonly Word[], at: number, clause: ClauseDraft): Step | null;
}

/** Everything that the engine must know of a language: its words, its forms, and one ordered list of rules. */
export interface ReadingLanguage {
  /** The key under which vocabularies give their words in it. */
  id: string;
  analyse(word: string): WordInfo;
  /** The stem under which a word of a theme's phrase is looked up. */
  nameStem(word: string): string;
  /** The form under which a word of a party's or a person's name is looked up. */
  nameBase(word: string): string;
  /** Folded words after which a full stop ends no sentence. */
  abbreviations: ReadonlySet<string>;
  forms: readonly GrammarForm[];
  /** Follows a clause's act through its complements: expresses → determination → action. */
  chain(words: readonly Word[], clause: ClauseDraft): Chain;
  /** Where a head's subject can stand, as pairs of first and last word, the likeliest first. */
  subjectSpans(words: readonly Word[], head: Head, clause: ClauseDraft): [number, number][];
  /** The name at a word says where, not who: "in Ankara". Absent where none does. */
  isPlace?(words: readonly Word[], at: number): boolean;
  /** Where the name of who is to act begins behind a word that leads to one: by, undertaking of. Absent where none does. */
  agentAfter?(words: readonly Word[], at: number, chain: Chain): number | null;
  /** True where the name that ends at `last` is the agent of the word at `at`, not its object. Absent where it always is. */
  isAgent?(words: readonly Word[], at: number, last: number): boolean;
  /** A word that a place follows: in, to. Absent where a language has no such words of its own. */
  leadsToPlace?(info: WordInfo): boolean;
  /** What is said holds only if something else does not: unless, if not, by force. */
  isConditional(words: readonly Word[], from: number, to: number): boolean;
  /** The first words of a text are the title of the parties' own document: "Joint statement by". Absent where no title tells. */
  isOfficialTitle?(words: readonly Word[]): boolean;
  /** Folded words that are forms of saying by their letters alone, such as “between”: they prove no report. */
  provesNoReport?: ReadonlySet<string>;
  rules: readonly Rule[];
}
