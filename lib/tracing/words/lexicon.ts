import type { Calendar } from '@/lib/domain/calendar';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { foldText } from '@/lib/reading/common/fold';
import { concept, type Concept, type ConceptRole } from './concept';
import { GLOSSARY } from './glossary';
import { SIGNALS } from './signals';
import { innerKeysOf, listedKeysOf, stemOf } from './stem';
import { isListedStopWord } from './stop-words';
import type { Token } from './tokens';

/** A concept where a text names it, as the half-open range of its tokens. */
export interface Mention {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly concept: Concept;
  readonly words: readonly string[];
}

/** Finds concepts in texts. Subjects and signals are looked up apart, so that one word can be both. */
export interface Lexicon {
  /** Bodies, meetings, instruments, things, people, acts, places and parties by their ids. */
  readonly conceptsById: ReadonlyMap<string, Concept>;
  subjectsIn(tokens: readonly Token[], from: number, to: number): Mention[];
  signalsIn(tokens: readonly Token[], from: number, to: number): Mention[];
}

/** The lexicon of a process: the glossary of the field, with the process's places and parties. */
export function lexiconOf(calendar: Calendar, vocabulary: Vocabulary): Lexicon {
  const concepts = [...GLOSSARY, ...placesOf(calendar), ...partiesOf(vocabulary)];
  const subjects = indexPhrases(concepts);
  const signals = indexPhrases(SIGNALS);
  return {
    conceptsById: new Map(concepts.map((each) => [each.id, each])),
    subjectsIn: (tokens, from, to) => findMentions(subjects, tokens, from, to),
    signalsIn: (tokens, from, to) => findEveryMention(signals, tokens, from, to),
  };
}

/** Venues and places of the calendar, city and country apart. */
function placesOf({ rounds, events }: Calendar): Concept[] {
  const names = [...rounds.map((round) => round.venue), ...events.map((event) => event.place)];
  const places = new Map<string, Concept>();
  for (const { ar, en } of names) {
    const arabic = ar.split('،');
    const english = en.split(',');
    if (arabic.length !== english.length) continue;
    english.forEach((name, i) => {
      const id = `place:${foldText(name)}`;
      places.set(id, concept(id, 'place', arabic[i] ?? '', name));
    });
  }
  return [...places.values()];
}

function partiesOf({ parties }: Vocabulary): Concept[] {
  return parties.map(({ id, name, words }) => ({
    name,
    id: `party:${id}`,
    role: 'party',
    family: null,
    isExact: false,
    phrases: [...words.ar, ...words.en],
  }));
}

/** Phrases by the form of their first word, longest first. */
function indexPhrases(concepts: readonly Concept[]): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const each of concepts) {
    for (const phrase of each.phrases) {
      const words = foldText(phrase).match(/[\p{L}\p{N}]+/gu) ?? [];
      const [first] = words;
      if (!first) continue;
      for (const form of each.isExact ? [first] : listedKeysOf(first)) {
        const list = index.get(form) ?? [];
        list.push({ concept: each, words });
        index.set(form, list);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function findMentions(
  index: ReadonlyMap<string, readonly Phrase[]>,
  tokens: readonly Token[],
  from: number,
  to: number,
): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < to;) {
    const longest = longestPhrase(index, tokens, at, to);
    const isParticle = longest?.words.length === 1 && isListedStopWord(tokens[at]?.word ?? '');
    const phrase = isParticle ? null : longest;
    if (phrase) found.push({ concept: phrase.concept, from: at, to: at + phrase.words.length });
    at += phrase?.words.length ?? 1;
  }
  return found;
}

/** All concepts that a word can signal; a longer phrase hides the shorter ones that it contains. */
function findEveryMention(
  index: ReadonlyMap<string, readonly Phrase[]>,
  tokens: readonly Token[],
  from: number,
  to: number,
): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < to;) {
    const length = longestPhrase(index, tokens, at, to)?.words.length ?? 1;
    const phrases = phrasesFrom(index, tokens[at]?.word ?? '');
    const whole = phrases.filter((phrase) => phrase.words.length === length && matchesRest(phrase, tokens, at));
    for (const concept of new Set(whole.map((phrase) => phrase.concept)))
      found.push({ concept, from: at, to: at + length });
    at += length;
  }
  return found;
}

function longestPhrase(
  index: ReadonlyMap<string, readonly Phrase[]>,
  tokens: readonly Token[],
  at: number,
  to: number,
): Phrase | null {
  let best: Phrase | null = null;
  for (const phrase of phrasesFrom(index, tokens[at]?.word ?? '')) {
    if (best && best.words.length >= phrase.words.length) continue;
    if (at + phrase.words.length <= to && matchesRest(phrase, tokens, at)) best = phrase;
  }
  return best;
}

/** Concepts that a verb can name: an act, a sitting, how the clause speaks. */
const VERBAL: ReadonlySet<ConceptRole> = new Set<ConceptRole>(['signal', 'act', 'meeting']);

/** The phrases that may start with a word. */
function phrasesFrom(index: ReadonlyMap<string, readonly Phrase[]>, word: string): Phrase[] {
  const { keys, verbKeys } = stemOf(word);
  const acts = verbKeys.flatMap((key) => index.get(key) ?? []).filter((phrase) => VERBAL.has(phrase.concept.role));
  return [...keys.flatMap((key) => index.get(key) ?? []), ...acts];
}

function matchesRest({ words }: Phrase, tokens: readonly Token[], at: number): boolean {
  return words.every((word, i) => i === 0 || sameWord(tokens[at + i]?.word ?? '', word));
}

/** Inside a phrase a word may carry the article and its endings, and no other particle: لجنة بالتنسيق is no لجنة تنسيق. */
function sameWord(word: string, listed: string): boolean {
  if (word === listed) return true;
  const listedKeys = listedKeysOf(listed);
  return innerKeysOf(word).some((key) => listedKeys.includes(key));
}
