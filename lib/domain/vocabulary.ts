import type { Bilingual, Language } from './language';

export type PartyId = string;
export type ThemeId = string;

/** Words by which a text names something, per language, written plainly (folding and particles are the reader's work). */
export type Names = Record<Language, readonly string[]>;

/** Who can be bound by a promise, or speak. */
export interface Party {
  id: PartyId;
  name: Bilingual;
  /** Bound by what the process says in its common voice. */
  isGuarantor: boolean;
  /** Names of the party in texts, and of the people who speak for it. */
  words: Names;
  spokespeople: Names;
}

/** A subject of promises. The list is data: one more needs no code. */
export interface Theme {
  id: ThemeId;
  name: Bilingual;
  /** Promises to meet are counted apart from promises to act. */
  isProcedural: boolean;
  words: Names;
}

/** What the reader must know of a process. Everything here is data of the corpus. */
export interface Vocabulary {
  process: { id: string; name: Bilingual; words: Names };
  parties: readonly Party[];
  themes: readonly Theme[];
}
