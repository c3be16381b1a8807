import type { LabelledFollowUp, LabelledItem, LabelledTexts } from './labelled';
import { clausesAt } from './place';
import type { ReadFollowUp, Reading, ReadTarget } from './reading';
import { confuse, mark, newShare, type Confusion, type Hits, type Share } from './tally';

/** How well the links between the texts of a set were found. */
export interface FollowUpScore {
  links: Hits;
  /** Asked of links that were found. */
  relation: Share;
  relations: Confusion;
  differences: string[];
}

/** Where the labels and the clauses lie on each other. */
interface Places {
  clauseIdsOf: Map<string, string[]>;
  itemsOf: Map<string, LabelledItem[]>;
}

/**
 * Compares the links read with the labelled ones. A link from a clause that is no labelled promise, to an event, or to a
 * clause that no label covers is not judged.
 */
export function measureFollowUps({ texts, followUps }: LabelledTexts, reading: Reading): FollowUpScore {
  const places = placeOf({ texts, followUps }, reading);
  const score: FollowUpScore = {
    links: { right: 0, wrong: 0, missed: 0 },
    relation: newShare(),
    relations: new Map(),
    differences: [],
  };
  for (const wanted of followUps.filter((f) => !f.optional)) {
    const found = reading.followUps.filter((link) => answers(places, wanted, link));
    score.links[found.length > 0 ? 'right' : 'missed']++;
    if (found.length > 0) measureRelation(score, wanted, found);
    else score.differences.push(`no follow-up: ${wanted.from} -> ${wanted.to}`);
  }
  for (const link of reading.followUps.filter((l) => isJudged(places, l))) {
    if (followUps.some((wanted) => answers(places, wanted, link))) continue;
    score.links.wrong++;
    const from = places.itemsOf.get(link.from)?.[0]?.key ?? link.from;
    score.differences.push(`not a follow-up: ${from} -> ${nameOf(places, link.to)} (${link.relation})`);
  }
  return score;
}

function placeOf({ texts }: LabelledTexts, reading: Reading): Places {
  const places: Places = { clauseIdsOf: new Map(), itemsOf: new Map() };
  const readingOf = new Map(reading.texts.map((text) => [text.id, text]));
  for (const text of texts) {
    for (const item of text.items) {
      const there = clausesAt(item, readingOf.get(text.id)?.clauses ?? []).map((clause) => clause.id);
      if (item.key) places.clauseIdsOf.set(item.key, there);
      for (const id of there) places.itemsOf.set(id, [...(places.itemsOf.get(id) ?? []), item]);
    }
  }
  return places;
}

function answers({ clauseIdsOf }: Places, wanted: LabelledFollowUp, link: ReadFollowUp): boolean {
  if (!clauseIdsOf.get(wanted.from)?.includes(link.from)) return false;
  if (wanted.to.startsWith('round:')) return 'round' in link.to && link.to.round === Number(wanted.to.slice(6));
  return 'clause' in link.to && (clauseIdsOf.get(wanted.to)?.includes(link.to.clause) ?? false);
}

function measureRelation(score: FollowUpScore, wanted: LabelledFollowUp, found: readonly ReadFollowUp[]): void {
  const right = found.find((link) => wanted.relation.includes(link.relation));
  const read = (right ?? found[0])?.relation ?? '';
  confuse(score.relations, right ? read : (wanted.relation[0] ?? ''), read);
  if (mark(score.relation, right !== undefined)) return;
  score.differences.push(`relation ${read}, want ${wanted.relation.join(' or ')}: ${wanted.from} -> ${wanted.to}`);
}

function isJudged({ itemsOf }: Places, link: ReadFollowUp): boolean {
  const isPromise = (item: LabelledItem) => item.key && item.kind === 'commitment' && !item.optional;
  if (!itemsOf.get(link.from)?.some(isPromise)) return false;
  if ('round' in link.to) return link.to.round !== null;
  return 'clause' in link.to && (itemsOf.get(link.to.clause)?.some((item) => !item.optional) ?? false);
}

function nameOf({ itemsOf }: Places, to: ReadTarget): string {
  if ('round' in to) return `round ${to.round}`;
  if ('event' in to) return to.event;
  const item = itemsOf.get(to.clause)?.[0];
  return item?.key ?? item?.quote.slice(0, 70) ?? to.clause;
}
