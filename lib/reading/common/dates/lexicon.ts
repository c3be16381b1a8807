import { foldText } from '../fold';
import { SpellingTable } from '../spelling-table';
import { bitOf } from './sense-bits';
import type { Sense, SenseName } from './token';

/** Words with one meaning. The gloss says it in English for people; no code reads it. */
export interface Entry {
  gloss: string;
  sense: Sense;
  words: readonly string[];
}

/** How a word can be written with particles attached to it: the spelling, and what stands before the word. */
export interface WrittenForm {
  spelling: string;
  particleLength: number;
  hasAnd: boolean;
}

/** The spellings of a folded first word of an entry. */
export type WrittenForms = (word: string, sense: Sense) => readonly WrittenForm[];

/** What the words so far mean, and the words that can follow them in a phrase, each with the marks or space before it. */
export interface PhraseNode {
  senses: Sense[];
  names: SenseName[];
  /** The bits of the senses. */
  bits: number;
  next: Map<string, PhraseNode>;
}

/** A spelling: a word, or the first word of phrases, with particles or without. */
export interface LexiconHit extends PhraseNode {
  particleLength: number;
  hasAnd: boolean;
}

/** A dictionary by spellings, asked for the word `text[start, end)`. */
export interface Lexicon {
  get(text: string, start: number, end: number): LexiconHit | undefined;
}

/** An entry; `words` are its words and phrases with "|" between. */
export function entry(gloss: string, sense: Sense, words: string): Entry {
  return { gloss, sense, words: listed(words) };
}

/** Every phrase of one of the first words, then one of the second …; an empty one stands for nothing. */
export function phrases(...parts: string[]): string {
  return parts
    .map(listed)
    .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())))
    .join('|');
}

const listed = (words: string) => words.split('|').map((word) => word.trim());

/** A phrase by what follows its first word, and its place among all phrases. */
interface Phrase {
  place: number;
  rest: readonly string[];
  sense: Sense;
}

/** A first word with the phrases that it begins. Its spellings share them, whatever particles are attached. */
interface Stem {
  phrases: Phrase[];
  node: PhraseNode | null;
}

interface Spelling extends Pick<WrittenForm, 'particleLength' | 'hasAnd'> {
  stems: Stem[];
  hit: LexiconHit | null;
}

/** Makes the dictionary of a language. Of its phrases only those are put in order whose first word a text has. */
export function toLexicon(entries: readonly Entry[], writtenForms: WrittenForms): Lexicon {
  const stems = new Map<string, Stem>();
  const spellings = new SpellingTable<Spelling>();
  let place = 0;
  for (const { sense, words } of entries) {
    const own = new Map<string, Stem>();
    for (const phrase of words) {
      const [first = '', ...rest] = wordsWithJoints(foldText(phrase));
      let stem = own.get(first);
      if (!stem) own.set(first, (stem = stemOf(stems, spellings, first, writtenForms(first, sense))));
      stem.phrases.push({ place, rest, sense });
      place += 1;
    }
  }
  return {
    get: (text, start, end) => {
      const spelling = spellings.get(text, start, end);
      return spelling && (spelling.hit ??= toHit(spelling));
    },
  };
}

/** The stem of a word that is written in these forms. A new one is entered under all its spellings. */
function stemOf(
  stems: Map<string, Stem>,
  spellings: SpellingTable<Spelling>,
  word: string,
  forms: readonly WrittenForm[],
): Stem {
  const key = [word, ...forms.map(({ spelling }) => spelling)].join(' ');
  const known = stems.get(key);
  if (known) return known;
  const stem: Stem = { phrases: [], node: null };
  stems.set(key, stem);
  for (const form of forms) addSpelling(spellings, form, stem);
  return stem;
}

/** A spelling that is a word by itself is no particle with a shorter word. */
function addSpelling(spellings: SpellingTable<Spelling>, form: WrittenForm, stem: Stem): void {
  const { spelling, particleLength, hasAnd } = form;
  const known = spellings.get(spelling, 0, spelling.length);
  if (!known || known.particleLength > particleLength)
    spellings.set(spelling, { stems: [stem], particleLength, hasAnd, hit: null });
  else if (known.particleLength === particleLength) known.stems.push(stem);
}

function toHit({ stems, particleLength, hasAnd }: Spelling): LexiconHit {
  const [stem] = stems;
  const isShared = stem !== undefined && stems.length === 1;
  const node = isShared ? (stem.node ??= trieOf(stem.phrases)) : trieOf(stems.flatMap(({ phrases: each }) => each));
  return { ...node, particleLength, hasAnd };
}

const emptyNode = (): PhraseNode => ({ senses: [], names: [], bits: 0, next: new Map() });

function trieOf(list: readonly Phrase[]): PhraseNode {
  const root = emptyNode();
  for (const { rest, sense } of [...list].sort((a, b) => a.place - b.place)) {
    const node = endOf(root, rest);
    node.senses.push(sense);
    node.names.push(sense.is);
    node.bits |= bitOf(sense.is);
  }
  return root;
}

/** "year-end report" as "year", "-end", " report". */
function wordsWithJoints(phrase: string): string[] {
  const words: string[] = [];
  let joint = '';
  for (const piece of phrase.match(WORD_OR_JOINT) ?? []) {
    if (!BEGINS_WORD.test(piece)) joint = piece;
    else {
      words.push(joint + piece);
      joint = '';
    }
  }
  return words;
}

const WORD_OR_JOINT = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|[^\p{L}\p{M}]+/gu;
const BEGINS_WORD = /^[\p{L}\p{M}]/u;

function endOf(node: PhraseNode, rest: readonly string[]): PhraseNode {
  let end = node;
  for (const word of rest) {
    let next = end.next.get(word);
    if (!next) end.next.set(word, (next = emptyNode()));
    end = next;
  }
  return end;
}
