import type { DateMention } from '@/lib/domain/due-date';
import type { PartyId } from '@/lib/domain/vocabulary';
import type { Chain } from './chain';
import type { ClauseDraft } from './clause';
import type { Act, Mark, WordInfo } from './word-info';
import type { Word } from './words';

/** What the rules see of a clause. */
export interface ClauseView {
  readonly words: readonly Word[];
  readonly clause: ClauseDraft;
  readonly chain: Chain;
  /** The act at the end of the chain; null where nothing heads the clause. */
  readonly act: Act | null;
  /** The first word of what the act is about. */
  readonly object: WordInfo | null;
  /** A person or party who speaks; null in the common voice and in the reporter's. */
  readonly speaker: PartyId | null;
  /** Who acts, as far as the clause names them; empty where it does not. */
  readonly actors: readonly PartyId[];
  /** The actor is the speaker's own side: we, his country. */
  readonly isOwnAct: boolean;
  /** Somebody else is asked to act. */
  readonly isAddressed: boolean;
  readonly due: DateMention | null;
  /** Holds only if something else does not happen. */
  readonly isConditional: boolean;
  /** Stands in a numbered, lettered or bulleted item. */
  readonly isItem: boolean;
  /** A reporter's text, with speakers and background; else the parties' own. */
  readonly isReport: boolean;
  /** A mark on any word of the clause from its head on. */
  has(mark: Mark): boolean;
  /** A verb follows "that" at once: the promised act itself, not a statement. */
  readonly isThatAct: boolean;
}
