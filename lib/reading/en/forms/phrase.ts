import type { Head } from '../../common/clause';
import type { GrammarForm } from '../../common/reading-language';
import type { Act } from '../../common/word-info';
import { GAP, type Word } from '../../common/words';
import { PHRASES } from '../words/phrases';
import { allForms } from '../words/verb-rows';
import { gapAt, groupStart, isAside, place, textAt } from './place';

interface Phrase {
  act: Act;
  rest: readonly string[];
}

const BY_VERB = byVerb();
/** After these the verb is an infinitive, a participle or a noun. */
const NO_VERB_AFTER =
  /^(?:to|the|a|an|of|by|in|on|for|with|their|its|this|from|at|about|without|after|before|through|into)$/;
const AUXILIARY = /^(?:is|are|was|were|been|be|have|has|had)$/;

const PROMISING: ReadonlySet<Act> = new Set<Act>(['intend', 'decide', 'pledge', 'appeal']);

/** What has happened is told in the forms that are listed: "Hand over the lists" is no past. */
function formsOf(form: string, act: Act): readonly string[] {
  return act === 'achieve' || act === 'fail' || act === 'happen' ? [form] : allForms(form);
}

function byVerb(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [act, verbs, rest] of PHRASES) {
    for (const verb of new Set(verbs.split(' ').flatMap((form) => formsOf(form, act)))) {
      phrases.set(verb, [...(phrases.get(verb) ?? []), { act, rest: rest.split(' ') }]);
    }
  }
  return phrases;
}

/** A verb whose meaning stands in several words: fell through, was put off, carried out, settled on. */
export const phrase: GrammarForm = {
  id: 'en/phrase',
  read(words, at, clause) {
    const phrases = BY_VERB.get(textAt(words, at));
    if (!phrases) return null;
    const found =
      phraseAt(words, at + 1, phrases) ?? (isManner(textAt(words, at + 1)) ? phraseAt(words, at + 2, phrases) : null);
    if (!found || (isInfinitive(found) && DETERMINER.test(textAt(words, at + 1 + found.rest.length)))) return null;
    const start = verbStart(words, at);
    if (/..ing$/.test(textAt(words, at)) && !isFreeGerund(words, at, start, clause.first)) return null;
    if (start > 0 && (isBarred(words, start, at) || isAside(words, start))) return null;
    // a passive "was settled on" decides too; a plan needs its "was"
    if (found.act === 'planned' && start === groupStart(words, at)) return null;
    // "had proposed to" tells of what was before
    if (textAt(words, start) === 'had' && PROMISING.has(found.act)) return null;
    const form = found.act === 'planned' ? 'future' : 'past';
    const isDenied = /^(?:no|none|neither)$/.test(textAt(words, clause.first));
    if (isDenied && clause.head === null)
      return place(words, { at, act: 'fail', form: 'past', person: null }, start, clause);
    const end = found.act === 'appeal' || found.act === 'decide' ? at : at + found.rest.length;
    // "were set up" tells what they set up
    const act = found.act === 'adopt' && start < groupStart(words, at) ? 'achieve' : found.act;
    const head: Head = { at: end, act, form, person: null };
    if (clause.head !== null && clause.head.at >= start) return { opensAt: null, head };
    return place(words, head, start, clause);
  },
};

const phraseAt = (words: readonly Word[], at: number, phrases: readonly Phrase[]): Phrase | null =>
  phrases.find(({ rest }) => rest.every((word, i) => isWord(textAt(words, at + i), word))) ?? null;

/** "stand squarely behind": an adverb between a verb and the rest of its phrase. */
const isManner = (text: string) =>
  /...ly$/.test(text) || /^(?:foursquare|fast|also|once|again|further|both|all)$/.test(text);

/** "…, ruling out", "is holding firm", "while taking note": no gerund that another word governs. */
function isFreeGerund(words: readonly Word[], at: number, start: number, first: number): boolean {
  if (start < groupStart(words, at) || groupStart(words, at) - first <= 1) return true;
  return (gapAt(words, groupStart(words, at)) & GAP.comma) !== 0 || textAt(words, start - 1) === 'while';
}

/** "propose to": of an intention only before a verb. */
const isInfinitive = ({ act, rest }: Phrase) =>
  (act === 'intend' || act === 'decide' || act === 'must') && rest.length === 1 && rest[0] === 'to';
const DETERMINER = /^(?:the|a|an|their|its|his|her|our|all|both|this|these|those|any)$/;

/** A word of a phrase: as it stands, `~` for any possessive, `*` for any word. */
const isWord = (text: string, word: string) =>
  word === '*' ? text !== '' : word === '~' ? /^(?:their|its|his|her|our|my)$/.test(text) : text === word;

/** Where the verb's group begins, with "has been", "was" and adverbs. */
function verbStart(words: readonly Word[], at: number): number {
  let start = groupStart(words, at);
  while (start > 0 && AUXILIARY.test(textAt(words, start - 1))) start = groupStart(words, start - 1);
  return start;
}

function isBarred(words: readonly Word[], start: number, at: number): boolean {
  const before = words[start - 1]?.info;
  if (before?.marks.has('relative')) return true;
  return start === at && NO_VERB_AFTER.test(before?.text ?? '');
}
