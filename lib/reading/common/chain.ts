import type { ClauseDraft } from './clause';
import { senseOf, type Act, type Form, type WordInfo } from './word-info';
import type { Word } from './words';

/** What an act leads to: expresses → determination → to continue. Positions are -1 where there is none. */
export interface Chain {
  /** The acts passed through, the head's first. */
  acts: readonly Act[];
  /** Where "that" stands. */
  that: number;
  /** The first word of what the last act is about. */
  object: number;
  /** The object is an action, not a state or a principle. */
  isAction: boolean;
  /** The last word whose complement was looked for. */
  end: number;
}

const COMPLEMENTS: readonly Act[] = [
  'intend',
  'pledge',
  'need',
  'condemn',
  'support',
  'adhere',
  'belief',
  'concern',
  'regret',
  'thank',
  'appeal',
  'welcome',
  'satisfied',
  'decide',
  'adopt',
  'affirm',
  'note',
  'review',
  'point',
  'fail',
];
const OPEN: ReadonlySet<Act> = new Set(COMPLEMENTS);
const AFTER_NEED: ReadonlySet<Act> = new Set<Act>(['need']);
const NOMINAL: ReadonlySet<Form> = new Set<Form>(['noun', 'adjective', 'participle']);

const NOUN: ReadonlySet<Form> = new Set<Form>(['noun']);

/** Acts that each act can lead to. An act that is absent leads to no other. */
const LEADS_TO: Partial<Record<Act, ReadonlySet<Act>>> = {
  affirm: OPEN,
  express: OPEN,
  light: OPEN,
  declare: OPEN,
  say: OPEN,
  point: new Set<Act>(['need']),
  note: new Set<Act>(['note', 'need', 'support', 'adhere', 'thank', 'satisfied', 'concern', 'regret', 'pledge']),
  review: new Set<Act>(['satisfied']),
  convene: new Set<Act>(['intend']),
  do: OPEN,
  be: new Set<Act>(['intend', 'pledge', 'adhere', 'belief', 'concern', 'satisfied']),
  belief: new Set<Act>(['intend']),
  decide: AFTER_NEED,
  appeal: AFTER_NEED,
  judge: AFTER_NEED,
};

/** How a language walks from an act to its complement. */
export interface ChainWords {
  /** Leads to what the act governs: on, to, about. */
  isGovernor(info: WordInfo): boolean;
  isThat(info: WordInfo): boolean;
  /** A word that takes what governed it with it: “on the tongue of” leads to no object. */
  isVoid?(info: WordInfo): boolean;
  /** Ends the search: a relative pronoun. */
  isEnd(info: WordInfo): boolean;
  /** A word that can be an object when governed. */
  isNominal(info: WordInfo): boolean;
  isAction(words: readonly Word[], at: number): boolean;
  reach: number;
  /** An attached preposition that governs an object; absent where a language has none. */
  governingPrefix?: string;
}

/** Follows the head of a clause through its complements, at most `reach` words past each. */
export function followChain(words: readonly Word[], clause: ClauseDraft, language: ChainWords): Chain {
  const { head } = clause;
  const acts: Act[] = head ? [head.act] : [];
  const chain = { acts, that: -1, object: -1, isAction: false, end: head?.at ?? clause.first };
  if (!head) return chain;
  let isGoverned = false;
  const isNounHead = head.form === 'noun';
  for (let at = head.at + 1; at <= clause.last && at - chain.end <= language.reach; at++) {
    const info = words[at]?.info;
    if (!info || language.isEnd(info)) break;
    if (language.isVoid?.(info)) {
      isGoverned = false;
      continue;
    }
    if (language.isThat(info)) return { ...chain, that: at };
    const next = head.form === 'future' && head.act === 'do' ? undefined : LEADS_TO[acts.at(-1) ?? head.act];
    const sense =
      next && senseOf(info, next, acts.at(-1) === 'do' || (acts.at(-1) === 'be' && info.isDefinite) ? NOUN : NOMINAL);
    // "their unwavering commitment": an adjective beside the noun that it belongs to
    if (sense?.form === 'adjective' && leadsToNoun(words[at + 1]?.info, next)) continue;
    // "has become ready" says a state; "is ready to" a resolve
    const isState =
      sense?.act === 'intend' && acts.at(-1) === 'be' && (at === clause.last || (words[at + 1]?.gap ?? 0) !== 0);
    if (sense && !isState) {
      acts.push(sense.act);
      chain.end = at;
      isGoverned = sense.act === 'need';
      continue;
    }
    if (language.isGovernor(info)) isGoverned = true;
    else if (
      isObject(info, isGoverned, isNounHead && at === head.at + 1, language, acts.at(-1)) &&
      !leadsOn(words[at + 1]?.info, next)
    ) {
      return { ...chain, object: at, isAction: language.isAction(words, at) };
    }
  }
  return chain;
}

/** "their sincere thanks": a word between a preposition and the act that it governs is no object. */
function leadsOn(following: WordInfo | undefined, next: ReadonlySet<Act> | undefined): boolean {
  return following !== undefined && next !== undefined && senseOf(following, next, NOMINAL) !== null;
}

const leadsToNoun = (following: WordInfo | undefined, next: ReadonlySet<Act> | undefined): boolean =>
  following !== undefined && next !== undefined && senseOf(following, next, NOUN) !== null;

/** Acts that lead to their object by a word of their own: affirms *on*, expresses *about*, points *to*. */
const OWN_GOVERNOR: ReadonlySet<Act> = new Set<Act>(['affirm', 'express', 'point']);

/** What is governed is the object; without a governor a verbal noun is, for anything else may be the subject. */
function isObject(
  info: WordInfo,
  isGoverned: boolean,
  isAfterNoun: boolean,
  language: ChainWords,
  act: Act | undefined,
): boolean {
  const isGovernedByPrefix =
    info.prefix !== '' && info.prefix === language.governingPrefix && !(act !== undefined && OWN_GOVERNOR.has(act));
  if (isGoverned || isGovernedByPrefix || act === 'need') return language.isNominal(info);
  if (isAfterNoun && info.marks.has('action')) return true;
  return info.marks.has('action') && !info.isDefinite;
}
