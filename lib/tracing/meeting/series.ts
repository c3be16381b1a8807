import type { Calendar, Round } from '@/lib/domain/calendar';
import type { Lexicon } from '../words/lexicon';
import { tokenize } from '../words/tokens';

/** The meetings of one kind, in order, with the concepts by which their titles name them. */
export interface Series {
  readonly id: string;
  readonly rounds: readonly Round[];
  /** Meeting concepts that every title of the series has and no other series shares: `summit`. */
  readonly ownConcepts: ReadonlySet<string>;
  readonly isNumbered: boolean;
}

/** The series of a calendar, with the words that tell them apart taken from the titles of their rounds. */
export function seriesOf({ rounds }: Calendar, lexicon: Lexicon): Series[] {
  const groups = new Map<string, Round[]>();
  for (const round of rounds) groups.set(round.series, [...(groups.get(round.series) ?? []), round]);
  const concepts = new Map([...groups].map(([id, group]) => [id, sharedConcepts(group, lexicon)]));
  return [...groups].map(([id, group]) => {
    const others = [...concepts].filter(([other]) => other !== id).map(([, set]) => set);
    const own = [...(concepts.get(id) ?? [])].filter((each) => !others.some((set) => set.has(each)));
    return { id, rounds: group, ownConcepts: new Set(own), isNumbered: group.some((round) => round.number !== null) };
  });
}

/** Concepts in every title of a series, in one language or the other. */
function sharedConcepts(rounds: readonly Round[], lexicon: Lexicon): Set<string> {
  const perRound = rounds.map(({ title }) => {
    const tokens = [...tokenize(title.ar), ...tokenize(title.en)];
    const mentions = lexicon.subjectsIn(tokens, 0, tokens.length);
    return new Set(mentions.filter((m) => m.concept.role === 'meeting').map((m) => m.concept.id));
  });
  const [first, ...rest] = perRound;
  return new Set([...(first ?? [])].filter((id) => rest.every((set) => set.has(id))));
}

/** Number of a round in its series: its own, or its place. */
export function numberIn(series: Series, round: Round): number {
  return round.number ?? series.rounds.indexOf(round) + 1;
}
