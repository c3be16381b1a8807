import type { Event, Round } from './calendar';
import type { Commitment } from './commitment';
import type { Decision } from './decision';
import type { SourceDocument } from './document';
import type { FollowUp } from './follow-up';
import type { IsoDay } from './iso-day';
import type { Bilingual } from './language';
import type { Party, Theme } from './vocabulary';

/** A round as the board shows it. Documented: an official or press text of it is at hand, so that its silence means something. */
export interface BoardRound extends Round {
  isDocumented: boolean;
}

/** Everything the timeline draws, filters and explains: one value, the same on the server and in the browser. */
export interface Board {
  process: { id: string; name: Bilingual };
  rounds: readonly BoardRound[];
  events: readonly Event[];
  parties: readonly Omit<Party, 'words' | 'spokespeople'>[];
  themes: readonly Omit<Theme, 'words'>[];
  documents: readonly SourceDocument[];
  commitments: readonly Commitment[];
  followUps: readonly FollowUp[];
  decisions: readonly Decision[];
}

/** Last days of the documented rounds, in order: the `documentedOn` of `statusOf`. */
export function documentedDays(rounds: readonly BoardRound[]): IsoDay[] {
  return rounds.filter((round) => round.isDocumented).map((round) => round.endOn);
}
