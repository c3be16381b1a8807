import { foldText } from '../fold';
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

/** A spelling's meanings, alone and as the first word of longer phrases (the longest first). */
export interface LexiconHit {
  particleLength: number;
  hasAnd: boolean;
  senses: Sense[];
  phrases: { rest: string; senses: Sense[] }[];
}

export type Lexicon = ReadonlyMap<string, LexiconHit>;

export function entry(gloss: string, sense: Sense, ...words: string[]): Entry {
  return { gloss, sense, words };
}

/** The spellings of a folded first word of an entry. */
export type WrittenForms = (word: string, sense: Sense) => readonly WrittenForm[];

/** Makes the dictionary of a language. */
export function toLexicon(entries: readonly Entry[], writtenForms: WrittenForms): Lexicon {
  const lexicon = new Map<string, LexiconHit>();
  for (const { sense, words } of entries) {
    for (const word of words) {
      const folded = foldText(word);
      const space = folded.search(/[ -]/);
      const first = space < 0 ? folded : folded.slice(0, space);
      for (const form of writtenForms(first, sense)) add(lexicon, form, space < 0 ? '' : folded.slice(space), sense);
    }
  }
  for (const hit of lexicon.values()) hit.phrases.sort((a, b) => b.rest.length - a.rest.length);
  return lexicon;
}

function add(lexicon: Map<string, LexiconHit>, form: WrittenForm, rest: string, sense: Sense): void {
  let hit = lexicon.get(form.spelling);
  // A spelling that is a word by itself is not read as a particle and a shorter word.
  if (hit && hit.particleLength > form.particleLength) hit = undefined;
  if (!hit) {
    hit = { particleLength: form.particleLength, hasAnd: form.hasAnd, senses: [], phrases: [] };
    lexicon.set(form.spelling, hit);
  }
  if (hit.particleLength < form.particleLength) return;
  if (rest === '') {
    hit.senses.push(sense);
    return;
  }
  const phrase = hit.phrases.find((known) => known.rest === rest);
  if (phrase) phrase.senses.push(sense);
  else hit.phrases.push({ rest, senses: [sense] });
}
