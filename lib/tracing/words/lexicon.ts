import type { Calendar } from '@/lib/domain/calendar';
import type { Bilingual } from '@/lib/domain/language';
import type { ThemeId, Vocabulary } from '@/lib/domain/vocabulary';
import { foldText } from '@/lib/reading/common/fold';
import { concept, type Concept, type ConceptRole } from './concept';
import { GLOSSARY } from './glossary';
import { NEWS_SIGNALS } from './news-signals';
import { PLACES } from './places';
import { SIGNALS } from './signals';
import { innerKeysOf, listedKeysOf, stemOf } from './stem';
import { isListedStopWord } from './stop-words';
import { tokenize, type Token } from './tokens';

/** A concept where a text names it, as the half-open range of its tokens. */
export interface Mention {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
}

/** Before the id of a party, the concept of those who speak for it. */
export const SPEAKER = 'speaker:';

type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

interface Phrase {
  readonly concept: Concept;
  readonly words: readonly string[];
}

/** Finds concepts in texts. Subjects and signals are looked up apart, so that one word can be both. */
export interface Lexicon {
  /** Bodies, meetings, instruments, things, people, acts, places and parties by their ids. */
  readonly conceptsById: ReadonlyMap<string, Concept>;
  /** Bodies that the name of a theme names: a session under it is theirs. */
  readonly bodiesOfThemes: ReadonlyMap<ThemeId, readonly Concept[]>;
  subjectsIn(tokens: readonly Token[], from: number, to: number): Mention[];
  signalsIn(tokens: readonly Token[], from: number, to: number): Mention[];
}

/** The lexicon of a process: the glossary of the field, with the process's places and parties. */
export function lexiconOf(calendar: Calendar, vocabulary: Vocabulary): Lexicon {
  const concepts = [...GLOSSARY, ...placesOf(calendar), ...partiesOf(vocabulary), ...speakersOf(vocabulary)];
  const subjects = indexPhrases(concepts);
  const signals = indexPhrases(SIGNALS);
  return {
    conceptsById: new Map(concepts.map((each) => [each.id, each])),
    bodiesOfThemes: new Map(vocabulary.themes.map(({ id, name }) => [id, bodiesIn(name, subjects)])),
    subjectsIn: (tokens, from, to) => findMentions(subjects, tokens, from, to),
    signalsIn: (tokens, from, to) => findEveryMention(signals, tokens, from, to),
  };
}

function bodiesIn({ ar, en }: Bilingual, index: PhraseIndex): Concept[] {
  const tokens = tokenize(`${ar}\n${en}`);
  const bodies = findMentions(index, tokens, 0, tokens.length).map(({ concept }) => concept);
  return [...new Set(bodies.filter(({ role }) => role === 'body'))];
}

/** Venues and places of the calendar, city and country apart. */
function placesOf({ rounds, events }: Calendar): Concept[] {
  const names = [...rounds.map((round) => round.venue), ...events.map((event) => event.place)];
  const places = new Map(PLACES.map((place) => [place.id, place]));
  for (const { ar, en } of names) {
    const arabic = ar.split('،');
    const english = en.split(',');
    if (arabic.length !== english.length) continue;
    english.forEach((name, i) => {
      const id = `place:${foldText(name.trim())}`;
      if (!places.has(id)) places.set(id, concept(id, 'place', arabic[i] ?? '', name));
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
    phrases: [...words.ar.flatMap(withoutItsArticle), ...words.en],
  }));
}

/** "The Russian" is found in "a Russian" too: دوريات روسية. */
function withoutItsArticle(phrase: string): string[] {
  return /^ال\p{L}{4,}$/u.test(phrase) ? [phrase, phrase.slice(2)] : [phrase];
}

/** Who speaks for the parties: of what they say themselves their names are no matter. */
function speakersOf({ parties }: Vocabulary): Concept[] {
  return parties.map(({ id, name, spokespeople }) => ({
    name,
    id: `${SPEAKER}${id}`,
    role: 'signal',
    family: null,
    isExact: false,
    phrases: [...spokespeople.ar, ...spokespeople.en],
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

function findMentions(index: PhraseIndex, tokens: readonly Token[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < to;) {
    const longest = longestPhrase(index, tokens, at, to);
    const isParticle = longest?.words.length === 1 && isListedStopWord(tokens[at]?.word ?? '');
    const phrase = isParticle ? null : longest;
    const length = phrase?.words.length ?? 1;
    for (const each of phrase ? readCapital(phrase, index, tokens, at) : [])
      found.push({ concept: each, from: at, to: at + length });
    at += length;
  }
  return found;
}

/**
 * The name of a country or of its capital is its government's; it is a place too where something is in it or it is host.
 * Any other phrase is its one concept.
 */
function readCapital(phrase: Phrase, index: PhraseIndex, tokens: readonly Token[], at: number): Concept[] {
  const { concept, words } = phrase;
  const wanted = concept.role === 'place' ? 'party' : concept.role === 'party' ? 'place' : null;
  const others = wanted ? phrasesFrom(index, tokens, at).filter((each) => each.concept.role === wanted) : [];
  const other = others.find((each) => each.words.length === words.length && matchesRest(each, tokens, at));
  if (!other) return [concept];
  const [place, party] = wanted === 'party' ? [concept, other.concept] : [other.concept, concept];
  return isSeat(tokens, at) ? [place, party] : [party];
}

/** in, to, from, towards; hosted by, hosts, invitation of: words after or before which a country is a place. */
const BEFORE_SEAT = new Set(
  'في الي من نحو in at to from near by استضافه تستضيف يستضيف ستستضيف تستضيفه تستضيفها دعوه'.split(' '),
);
/** airport, port, countryside, governorate, city, university, summit, meeting, meetings, round, conference, talks, track, negotiations: what goes by the name of its place. */
const OF_PLACE = new Set(
  'مطار ميناء مرفا ريف محافظه مدينه جامعه airport port city قمه اجتماع اجتماعات لقاء جوله مؤتمر موتمر محادثات مسار مفاوضات بقمه باجتماع summit meeting talks round process conference negotiations'.split(
    ' ',
  ),
);
const AFTER_SEAT = new Set('hosts host hosted will تستضيف ستستضيف يستضيف سيستضيف'.split(' '));

function isSeat(tokens: readonly Token[], at: number): boolean {
  const [before, word, after] = [tokens[at - 1]?.word ?? '', tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return (
    BEFORE_SEAT.has(before) ||
    OF_PLACE.has(before) ||
    OF_PLACE.has(after) ||
    AFTER_SEAT.has(after) ||
    /^[وف]?ب/.test(word)
  );
}

/** All concepts that a word can signal; a longer phrase hides the shorter ones that it contains. */
function findEveryMention(index: PhraseIndex, tokens: readonly Token[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < to;) {
    const length = longestPhrase(index, tokens, at, to)?.words.length ?? 1;
    const phrases = phrasesFrom(index, tokens, at);
    const whole = phrases.filter((phrase) => phrase.words.length === length && matchesRest(phrase, tokens, at));
    for (const concept of new Set(whole.map((phrase) => phrase.concept)))
      found.push({ concept, from: at, to: at + length });
    at += length;
  }
  return found;
}

function longestPhrase(index: PhraseIndex, tokens: readonly Token[], at: number, to: number): Phrase | null {
  let best: Phrase | null = null;
  for (const phrase of phrasesFrom(index, tokens, at)) {
    if (best && best.words.length >= phrase.words.length) continue;
    if (at + phrase.words.length <= to && matchesRest(phrase, tokens, at)) best = phrase;
  }
  return best;
}

/** Concepts that a verb can name: an act, a sitting, how the clause speaks. */
const VERBAL: ReadonlySet<ConceptRole> = new Set<ConceptRole>(['signal', 'act', 'meeting']);

/** Before a participle: "to be held" tells of nothing that was. */
const NOT_YET = new Set(['be', 'to']);

/** An Arabic verb of the future, with the particles before it. */
const FUTURE = /^[وف]?س[يتن]/;

const NEWS: ReadonlySet<string> = new Set(NEWS_SIGNALS.map(({ id }) => id));

/** The phrases that may start with a word. What is told in the listed forms alone is no future and no infinitive. */
function phrasesFrom(index: PhraseIndex, tokens: readonly Token[], at: number): Phrase[] {
  const word = tokens[at]?.word ?? '';
  const { keys, verbKeys } = stemOf(word);
  const isAhead = NOT_YET.has(tokens[at - 1]?.word ?? '');
  const nouns = keys.flatMap((key) => index.get(key) ?? []).filter(({ concept: { isExact } }) => !isExact || !isAhead);
  const acts = verbKeys.flatMap((key) => index.get(key) ?? []);
  const canTell = ({ id, isExact }: Concept) => !isExact && !(FUTURE.test(word) && NEWS.has(id));
  return [...nouns, ...acts.filter(({ concept: each }) => VERBAL.has(each.role) && canTell(each))];
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
