import type { SourceKind } from '@/lib/domain/document';
import type { Candidate } from '../link/candidate';
import { compareParties } from '../link/who';
import { compare } from '../link/similarity';
import type { Weights } from '../link/weights';
import type { TracedDocument } from '../tracing';
import { alignInOrder } from './align-in-order';

/** Clauses of one round that say the same promise. The first is the leading one. */
export type MergedPromise = readonly Candidate[];

const RANK: Readonly<Record<SourceKind, number>> = { official: 0, press: 1, summary: 2 };

/** Of two texts in one language, clauses that share less of what they are about are two promises. */
const LEAST_SHARE = 0.6;
const LEAST_EVIDENCE = 0.8;

/**
 * Merges the commitments of one round's documents. The official text leads, then the press, then summaries; among equals the
 * language of the leading text, then the order given. A text in another language is aligned in order, another report by its words.
 */
export function mergeRound(candidates: readonly Candidate[], weights: Weights): MergedPromise[] {
  const groups: Candidate[][] = [];
  const byWords = new Map<string, Candidate[]>();
  for (const clauses of inRank(candidates)) {
    const leading = groups[0]?.[0];
    const isForeign = leading !== undefined && leading.document.language !== clauses[0]?.document.language;
    const rest = addRepeats(byWords, clauses);
    const pairs = isForeign ? alignInOrder(groups, rest, weights) : pairByWords(groups, rest, weights);
    for (const clause of rest) {
      const group = pairs.get(clause) ?? (isWhole(clause) ? byWords.get(wordsOf(clause)) : undefined);
      if (group) group.push(clause);
      else groups.push([clause]);
      byWords.set(wordsOf(clause), group ?? groups.at(-1) ?? []);
    }
  }
  return groups;
}

/** Adds clauses to the promises that are said in the very same words, however common these are; gives the others. */
function addRepeats(byWords: ReadonlyMap<string, Candidate[]>, clauses: readonly Candidate[]): Candidate[] {
  return clauses.filter((clause) => {
    const group = isWhole(clause) ? byWords.get(wordsOf(clause)) : undefined;
    group?.push(clause);
    return group === undefined;
  });
}

/** It says what it is of; "it will be held in May" may be said of many things. */
function isWhole({ named }: Candidate): boolean {
  return named.hasMatter || named.hasName;
}

/** What a clause says and whom it binds. */
function wordsOf({ document, clause: { start, end, parties } }: Candidate): string {
  return `${parties.join(' ')}: ${document.text.slice(start, end).replace(/\s+/g, ' ')}`;
}

/** The commitments of each document, in the order of the documents' rank and of the text. */
function inRank(candidates: readonly Candidate[]): Candidate[][] {
  const documents = new Map<TracedDocument, Candidate[]>();
  for (const each of candidates) documents.set(each.document, [...(documents.get(each.document) ?? []), each]);
  const ranked = [...documents.keys()].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  const language = ranked[0]?.language;
  const isOwn = (document: TracedDocument) => Number(document.language !== language);
  ranked.sort((a, b) => RANK[a.kind] - RANK[b.kind] || isOwn(a) - isOwn(b));
  return ranked.map((document) => documents.get(document) ?? []).filter((clauses) => clauses.length > 0);
}

/** One clause for each promise at most, the most alike first. */
function pairByWords(
  groups: Candidate[][],
  clauses: readonly Candidate[],
  weights: Weights,
): Map<Candidate, Candidate[]> {
  const all = clauses.flatMap((clause) =>
    groups.map((group) => ({ clause, group, share: sameness(group, clause, weights) })),
  );
  const pairs = new Map<Candidate, Candidate[]>();
  const taken = new Set<Candidate[]>();
  for (const { clause, group } of all.filter((pair) => pair.share > 0).sort((a, b) => b.share - a.share)) {
    if (pairs.has(clause) || taken.has(group)) continue;
    pairs.set(clause, group);
    taken.add(group);
  }
  return pairs;
}

/** How much two clauses of one language say the same, or 0 where they are two promises. */
function sameness(group: MergedPromise, clause: Candidate, weights: Weights): number {
  const [leading] = group;
  if (!leading || compareParties(leading, clause).otherParties) return 0;
  if (leading.meeting || clause.meeting) return leading.meeting?.key === clause.meeting?.key ? 1 : 0;
  if (leading.clause.themes[0] !== clause.clause.themes[0]) return 0;
  const { share, evidence } = compare(leading, clause, weights);
  return share >= LEAST_SHARE && evidence >= LEAST_EVIDENCE ? share : 0;
}
