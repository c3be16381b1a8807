import { foldText } from '../fold';
import { bitOf } from './sense-bits';
import type { Sense } from './token';

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
  /** The bits of the senses. */
  bits: number;
  next: Map<string, PhraseNode>;
}

/** A spelling: a word, or the first word of phrases, with particles or without. */
export interface LexiconHit extends PhraseNode {
  particleLength: number;
  hasAnd: boolean;
}

export type Lexicon = ReadonlyMap<string, LexiconHit>;

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

/** Makes the dictionary of a language. */
export function toLexicon(entries: readonly Entry[], writtenForms: WrittenForms): Lexicon {
  const lexicon = new Map<string, LexiconHit>();
  for (const { sense, words } of entries) {
    for (const phrase of words) {
      const [first = '', ...rest] = wordsWithJoints(foldText(phrase));
      for (const form of writtenForms(first, sense)) {
        const hit = hitOf(lexicon, form);
        if (hit) addSense(endOf(hit, rest), sense);
      }
    }
  }
  return lexicon;
}

function addSense(node: PhraseNode, sense: Sense): void {
  node.senses.push(sense);
  node.bits |= bitOf(sense.is);
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

/** The entry of a spelling; null where the spelling is a word by itself and not a particle with a shorter word. */
function hitOf(lexicon: Map<string, LexiconHit>, { spelling, particleLength, hasAnd }: WrittenForm): LexiconHit | null {
  const known = lexicon.get(spelling);
  if (known && known.particleLength < particleLength) return null;
  if (known?.particleLength === particleLength) return known;
  const hit: LexiconHit = { senses: [], bits: 0, next: new Map(), particleLength, hasAnd };
  lexicon.set(spelling, hit);
  return hit;
}

function endOf(node: PhraseNode, rest: readonly string[]): PhraseNode {
  let end = node;
  for (const word of rest) {
    let next = end.next.get(word);
    if (!next) end.next.set(word, (next = { senses: [], bits: 0, next: new Map() }));
    end = next;
  }
  return end;
}
