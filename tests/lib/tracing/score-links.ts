import type { Tracing } from '@/lib/tracing/tracing';
import { clauseLinks } from '@/lib/tracing/clause-links';
import type { Calendar } from '@/lib/domain/calendar';
import { clauseIdOf, type Gold, type GoldItem } from './gold';

export interface LinkScore {
  precision: number;
  recall: number;
  f1: number;
  /** Share of the found links whose relation is one of those asked for. */
  relation: number;
  /** What is missing or wrong, for the message of a failing test. */
  wrong: string[];
}

interface Found {
  from: string;
  to: string;
  relation: string;
  score: number;
}

/**
 * Scores links against a labelled set, clause by clause: optional labels are neither asked for nor wrong,
 * links to events and to clauses without a label are not judged.
 */
export function scoreLinks(tracing: Tracing, gold: Gold, calendar: Calendar): LinkScore {
  const items = itemsOf(gold);
  const found = [...new Map(foundLinks(tracing, calendar).map((link) => [`${link.from} ${link.to}`, link])).values()];
  const asked = gold.followUps.filter((link) => !link.optional);
  const hits = asked.map((link) => found.find(({ from, to }) => from === link.from && to === link.to));
  const missing = asked.filter((_, i) => !hits[i]).map(({ from, to }) => `missing ${from} -> ${to}`);
  const known = new Set(gold.followUps.map(({ from, to }) => `${from} ${to}`));
  const false_ = found.filter(({ from, to }) => !known.has(`${from} ${to}`) && isJudged(items, from, to));
  const right = asked.filter((link, i) => link.relation.includes(hits[i]?.relation ?? ''));
  const tp = asked.length - missing.length;
  return {
    precision: tp / (tp + false_.length),
    recall: tp / asked.length,
    f1: (2 * tp) / (2 * tp + false_.length + missing.length),
    relation: right.length / tp,
    wrong: [...missing, ...false_.map(({ from, to, relation }) => `wrong ${from} -> ${to} (${relation})`)],
  };
}

/** The links that the labels judge, with their scores and whether they are right. Optional ones are not judged. */
export function judgedLinks(tracing: Tracing, gold: Gold, calendar: Calendar): { score: number; isRight: boolean }[] {
  const items = itemsOf(gold);
  const asked = new Map(gold.followUps.map((link) => [`${link.from} ${link.to}`, link]));
  return foundLinks(tracing, calendar).flatMap(({ from, to, score }) => {
    const label = asked.get(`${from} ${to}`);
    if (label?.optional || (!label && !isJudged(items, from, to))) return [];
    return [{ score, isRight: label !== undefined }];
  });
}

function itemsOf(gold: Gold): Map<string, GoldItem> {
  return new Map(gold.documents.flatMap(({ items: list }) => list.map((item) => [clauseIdOf(item), item] as const)));
}

function foundLinks(tracing: Tracing, { rounds }: Calendar): Found[] {
  return [...clauseLinks(tracing)].flatMap(({ from, to, link }) => {
    if (link.to.kind === 'event') return [];
    const roundId = link.to.kind === 'round' ? link.to.roundId : null;
    const target = to ? to.clauseId : `round:${rounds.find(({ id }) => id === roundId)?.number ?? ''}`;
    return [{ from: from.clauseId, to: target, relation: link.relation, score: link.score }];
  });
}

function isJudged(items: ReadonlyMap<string, GoldItem>, from: string, to: string): boolean {
  const source = items.get(from);
  if (!source?.key || source.optional) return false;
  const target = items.get(to);
  return to.startsWith('round:') ? to !== 'round:' : target !== undefined && !target.optional;
}
