import type { ClauseKind } from '@/lib/domain/document';
import type { DateMention } from '@/lib/domain/due-date';
import type { PartyId } from '@/lib/domain/vocabulary';
import type { Chain } from './chain';
import type { ClauseDraft, Head } from './clause';
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
  /** Every date that stands in it. */
  readonly dates: readonly DateMention[];
  /** A fact of the past stands in it: a past day, or a verb in the past after "that". */
  readonly hasPast: boolean;
  /** A past day stands in it. */
  readonly hasPastDay: boolean;
  /** What it is mainly about is a matter of the process, not its meetings. */
  readonly hasMatter: boolean;
  /** Holds only if something else does not happen. */
  readonly isConditional: boolean;
  /** Stands at the top of the text, in no item. */
  readonly isOpening: boolean;
  /** Stands in a numbered, lettered or bulleted item. */
  readonly isItem: boolean;
  /** The last clause of its article. */
  readonly isLast: boolean;
  /** Ends with a colon, before its items. */
  readonly opensList: boolean;
  /** Kind of the clause before, in the same article. */
  readonly lastKind: ClauseKind | null;
  /** The act whose item this clause begins: "agreed on the following:". */
  readonly list: Head | null;
  /** A reporter's text, with speakers and background; else the parties' own. */
  readonly isReport: boolean;
  /** A mark on any word of the clause from its head on. */
  has(mark: Mark): boolean;
  /** A word as the text writes it. */
  source(at: number): string;
  /** A verb follows "that" at once: the promised act itself, not a statement. */
  readonly isThatAct: boolean;
}
