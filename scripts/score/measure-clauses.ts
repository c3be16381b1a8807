import type { DueLabel, LabelledItem, LabelledText } from './labelled';
import { clausesAt, pairUp, touches } from './place';
import type { ReadClause, ReadText } from './reading';
import { confuse, mark, newShare, NOTHING, type Confusion, type Hits, type Share } from './tally';

/** What is asked: `kind` of every item, `round` of every document, the rest of promises that were found; `dated` is `due` where there are words of time. */
export interface Accuracy {
  kind: Share;
  theme: Share;
  strength: Share;
  parties: Share;
  due: Share;
  dated: Share;
  round: Share;
}

/** How well the clauses of a set of texts were read. */
export interface ClauseScore {
  commitments: Hits;
  accuracy: Accuracy;
  kinds: Confusion;
  /** By the main theme of the label. */
  themes: Confusion;
  strengths: Confusion;
  differences: string[];
}

/** Compares what was read of each text with its labels. A text that was not read has no clauses. */
export function measureClauses(texts: readonly LabelledText[], readings: readonly ReadText[]): ClauseScore {
  const score = newScore();
  const readingOf = new Map(readings.map((reading) => [reading.id, reading]));
  for (const text of texts) {
    const reading = readingOf.get(text.id);
    measureRound(score, text, reading?.round ?? null);
    measureKinds(score, text, reading?.clauses ?? []);
    measurePromises(score, text, reading?.clauses ?? []);
  }
  return score;
}

function newScore(): ClauseScore {
  return {
    commitments: { right: 0, wrong: 0, missed: 0 },
    accuracy: {
      kind: newShare(),
      theme: newShare(),
      strength: newShare(),
      parties: newShare(),
      due: newShare(),
      dated: newShare(),
      round: newShare(),
    },
    kinds: new Map(),
    themes: new Map(),
    strengths: new Map(),
    differences: [],
  };
}

function measureRound({ accuracy, differences }: ClauseScore, text: LabelledText, round: number | null): void {
  if (text.round === undefined || mark(accuracy.round, round === text.round)) return;
  differences.push(`${text.id}: round ${round}, want ${text.round}`);
}

function measureKinds(score: ClauseScore, text: LabelledText, clauses: readonly ReadClause[]): void {
  for (const item of text.items) {
    if (item.optional) continue;
    const read = clausesAt(item, clauses)[0]?.kind;
    const isRight = read !== undefined && [item.kind, ...(item.altKinds ?? [])].includes(read);
    confuse(score.kinds, item.kind, isRight ? item.kind : (read ?? NOTHING));
    if (!mark(score.accuracy.kind, isRight)) say(score, text, item, `kind ${read ?? NOTHING}, want ${item.kind}`);
  }
}

function measurePromises(score: ClauseScore, text: LabelledText, clauses: readonly ReadClause[]): void {
  const read = clauses.filter((clause) => clause.kind === 'commitment');
  const wanted = text.items.filter((item) => item.kind === 'commitment');
  const pairs = pairUp(wanted, read);
  for (const item of wanted.filter((w) => !w.optional)) {
    const clause = pairs.get(item);
    if (clause) measurePair(score, text, item, clause);
    else say(score, text, item, 'missed');
    score.commitments[clause ? 'right' : 'missed']++;
  }
  const used = new Set(pairs.values());
  // A second piece of a labelled promise is no further promise.
  const isPiece = (clause: ReadClause) => wanted.some((w) => (w.optional || pairs.has(w)) && touches(clause, w));
  for (const clause of read.filter((c) => !used.has(c) && !isPiece(c))) {
    score.commitments.wrong++;
    score.differences.push(`${text.id}: not a commitment: ${short(text.text.slice(clause.start, clause.end))}`);
  }
}

function measurePair(score: ClauseScore, text: LabelledText, item: LabelledItem, clause: ReadClause): void {
  const { accuracy } = score;
  const ask = (what: keyof Accuracy, isRight: boolean, read: unknown, want: unknown) => {
    if (!mark(accuracy[what], isRight)) say(score, text, item, `${what} ${String(read)}, want ${String(want)}`);
  };
  const theme = clause.themes[0];
  if (item.themes) {
    const isRight = theme !== undefined && item.themes.includes(theme);
    confuse(score.themes, item.themes[0] ?? NOTHING, isRight ? (item.themes[0] ?? NOTHING) : (theme ?? NOTHING));
    ask('theme', isRight, theme, item.themes);
  }
  confuse(score.strengths, item.strength ?? NOTHING, clause.strength ?? NOTHING);
  ask('strength', clause.strength === item.strength, clause.strength, item.strength);
  if (item.parties !== 'any') {
    ask('parties', inOrder(clause.parties) === inOrder(item.parties ?? []), clause.parties, item.parties);
  }
  const isDue = sameDue(item.due ?? null, clause.due);
  if (item.due) mark(accuracy.dated, isDue);
  ask('due', isDue, JSON.stringify(clause.due), JSON.stringify(item.due));
}

const inOrder = (parties: readonly string[]) => [...parties].sort().join();

/** The same days, or both vague, or both undated. */
function sameDue(want: DueLabel | null, read: DueLabel | null): boolean {
  if (want === null || read === null) return want === read;
  if (want.precision === 'vague') return read.precision === 'vague';
  return read.earliest === want.earliest && read.latest === want.latest;
}

function say({ differences }: ClauseScore, text: LabelledText, item: LabelledItem, what: string): void {
  differences.push(`${text.id}: ${what}: ${short(item.quote)}`);
}

const short = (quote: string) => quote.replaceAll('\n', ' ').slice(0, 100);
