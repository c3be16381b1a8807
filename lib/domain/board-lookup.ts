import type { Board, BoardRound } from './board';
import type { Event } from './calendar';
import type { Commitment } from './commitment';
import type { SourceDocument } from './document';
import type { Bilingual } from './language';

/** The parts of a board by their ids. */
export interface BoardLookup {
  rounds: ReadonlyMap<string, BoardRound>;
  events: ReadonlyMap<string, Event>;
  parties: ReadonlyMap<string, { name: Bilingual; isGuarantor: boolean }>;
  themes: ReadonlyMap<string, { name: Bilingual; isProcedural: boolean }>;
  documents: ReadonlyMap<string, SourceDocument>;
  commitments: ReadonlyMap<string, Commitment>;
}

/** Indexes the parts of a board by their ids. */
export function lookupOf(board: Board): BoardLookup {
  const byId = <T extends { id: string }>(values: readonly T[]) => new Map(values.map((value) => [value.id, value]));
  return {
    rounds: byId(board.rounds),
    events: byId(board.events),
    parties: byId(board.parties),
    themes: byId(board.themes),
    documents: new Map(board.documents.map((document) => [document.key, document])),
    commitments: byId(board.commitments),
  };
}
