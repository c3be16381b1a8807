import { WordMemory } from '../word-memory';

/** The words around a date that tell its role. All are folded; verbs in the forms in which texts have them. */
export interface RoleWords {
  /** Memorandum, agreement, resolution: what a `reference` is the date of. */
  instruments: ReadonlySet<string>;
  /** Signed, dated, adopted: what makes a date that of an instrument near it. */
  issued: ReadonlySet<string>;
  /** "dated": what stands right before the date of a letter or document, whatever its name. */
  dated: ReadonlySet<string>;
  /** Prepositions that join a date to the noun before it: "of". */
  joining: ReadonlySet<string>;
  /** Prepositions and articles that stand between a verb and its date. */
  light: ReadonlySet<string>;
  /** Decided, agreed, pledged: what follows is to come, but a date right after the verb is the verb's own. */
  decisions: ReadonlySet<string>;
  future: ReadonlySet<string>;
  /** Will, shall: of the words of the future those that say nothing else. */
  promising: ReadonlySet<string>;
  past: ReadonlySet<string>;
  /** "had", "كان": what was decided or planned then. */
  pastPerfect: ReadonlySet<string>;
  /** Before these a participle says nothing of the past: "will be held". */
  auxiliaries: ReadonlySet<string>;
  /** "to" of an infinitive: "is to take place". */
  infinitive: ReadonlySet<string>;
  /** "that": what was said or seen before it tells nothing of what follows it. */
  that: ReadonlySet<string>;
  /** A verb whose form can only be the future. */
  isFutureVerb(word: string): boolean;
  /** The date can stand before its noun: "the 4 May memorandum". */
  hasDateBeforeNoun: boolean;
  /** What a word's own form tells where no list has it. */
  tenseOf(word: string): 'future' | 'past' | null;
}

type WordList = Exclude<keyof RoleWords, 'hasDateBeforeNoun' | 'tenseOf' | 'isFutureVerb'>;

/** One bit a list: a word is looked up once for all of them. */
export const FLAG: Readonly<Record<WordList, number>> = {
  instruments: 1,
  issued: 2,
  joining: 4,
  light: 8,
  decisions: 16,
  future: 32,
  past: 64,
  pastPerfect: 128,
  auxiliaries: 256,
  dated: 512,
  that: 1024,
  infinitive: 4096,
  promising: 8192,
};

/** Beside `future`: the word is a verb whose form can only be the future. */
export const FUTURE_VERB = 2048;

/** What a word's own form tells, beside the lists. */
export const BY_FORM: Readonly<Record<'future' | 'past', number>> = { future: 1 << 29, past: 1 << 30 };

/** A word with all that its language says of it: bits of FLAG, FUTURE_VERB and BY_FORM. */
export interface RoleWord {
  readonly text: string;
  readonly flags: number;
}

/** The word lists of a language as one dictionary. */
export interface RoleLexicon extends Pick<RoleWords, 'hasDateBeforeNoun'> {
  /** The flags of what is listed. */
  listed: ReadonlyMap<string, number>;
  /** Any word. */
  words: WordMemory<RoleWord>;
}

export function toRoleLexicon(words: RoleWords): RoleLexicon {
  const flags = new Map<string, number>();
  for (const list of Object.keys(FLAG) as WordList[]) {
    for (const word of words[list]) flags.set(word, (flags.get(word) ?? 0) | FLAG[list]);
  }
  const { hasDateBeforeNoun } = words;
  return {
    listed: flags,
    hasDateBeforeNoun,
    words: new WordMemory((text) => ({ text, flags: flagsOf(text, words, flags) })),
  };
}

function flagsOf(word: string, { isFutureVerb, tenseOf }: RoleWords, listed: ReadonlyMap<string, number>): number {
  const tense = tenseOf(word);
  const own = listed.get(word) ?? (isFutureVerb(word) ? FLAG.future | FUTURE_VERB : 0);
  return own | (tense === null ? 0 : BY_FORM[tense]);
}
