import { arabicNouns, arabicRoot, arabicVerbs, withoutArticle, withoutEnding } from './stem-ar';
import { englishSingular, englishStem } from './stem-en';

/** How a folded word is reduced: by its script, so that a name in Latin letters inside an Arabic text is no trap. */
export interface Stem {
  /** Keys under which a glossary may list the word: its forms, and after a hyphen-ended stem each form without its ending. */
  readonly keys: readonly string[];
  /** Keys under which a glossary may list an act that the word does as a verb: they name no thing. */
  readonly verbKeys: readonly string[];
  /** Key under which inflected forms of the word meet. */
  readonly root: string;
}

const ARABIC = /^[\u0621-\u064A]/;

const CACHE_LIMIT = 50_000;
const cache = new Map<string, Stem>();

/** Reduces a folded word of a text. Results are kept, as texts repeat their words. */
export function stemOf(word: string): Stem {
  const known = cache.get(word);
  if (known) return known;
  const isArabic = ARABIC.test(word);
  const forms = isArabic ? arabicNouns(word) : [word];
  const stems = forms.flatMap((form) => stemKeyOf(form, form));
  const verbKeys = isArabic ? arabicVerbs(word) : [];
  const stem = {
    keys: [...new Set([...forms, ...stems])],
    verbKeys,
    root: isArabic ? arabicRoot(word) : englishStem(word),
  };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, stem);
  return stem;
}

/**
 * Keys of a word as a glossary lists it, without particles. Its stem meets only words that had an ending too:
 * دورة (session) meets دورات (sessions) and not دور (role).
 */
export function listedKeysOf(word: string): string[] {
  return [word, `${word}-`, ...stemKeyOf(word, '')];
}

/** Keys of a word inside a phrase: without its article and its ending, all other particles kept. */
export function innerKeysOf(word: string): string[] {
  const noun = ARABIC.test(word) ? (withoutArticle(word) ?? word) : word;
  return [word, noun, ...stemKeyOf(word, word), ...stemKeyOf(noun, noun)];
}

/** The stem, marked with a hyphen; none where the form has no ending and equals `unless`. */
function stemKeyOf(form: string, unless: string): string[] {
  const stem = ARABIC.test(form) ? withoutEnding(form) : englishSingular(form);
  return stem === unless ? [] : [`${stem}-`];
}
