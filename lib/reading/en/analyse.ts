import type { Act, Mark, Sense, WordInfo } from '../common/word-info';
import { nounForms, verbForms, type WrittenForm } from './word-forms';
import { ACTS } from './words/acts';
import { MARKS } from './words/marks';
import { IRREGULAR } from './words/participles';
import { oneOf } from '../common/one-of';
import { PHRASES } from './words/phrases';

const SENSES = buildSenses();
const MARKED = buildMarks();
const OWNED = new Set(['their', 'our', 'its', 'his', 'her']);

function buildSenses(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  const add = (act: Act, { text, form }: WrittenForm) => {
    const known = senses.get(text) ?? [];
    if (!known.some((s) => s.act === act && s.form === form)) known.push({ act, form, person: null });
    senses.set(text, known);
  };
  for (const [act, verbs, nouns, adjectives] of ACTS) {
    verbs
      .split(' ')
      .flatMap(verbForms)
      .forEach((form) => add(act, form));
    nouns
      .split(' ')
      .flatMap(nounForms)
      .forEach((form) => add(act, form));
    if (adjectives !== '') adjectives.split(' ').forEach((text) => add(act, { text, form: 'adjective' }));
  }
  return senses;
}

function buildMarks(): Map<string, Mark[]> {
  const marked = new Map<string, Mark[]>();
  for (const mark of Object.keys(MARKS) as Mark[]) {
    for (const word of MARKS[mark]) marked.set(word, [...(marked.get(word) ?? []), mark]);
  }
  return marked;
}

/** The singular without a possessive, under which names are looked up. */
export function nameStem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  return bare.length > 3 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}

/** A word of a party's or a person's name: only a possessive is taken off. */
export const nameBase = (word: string): string => word.replace(/'s?$/, '').replace(/^al-/, '');

/** Auxiliaries, links, and what can be an unknown participle. */
const PIVOT = new RegExp(
  `^${oneOf(`
  .+'ll .+n't to yet will shall would must should ought can cannot could may might not never on
  upon for with in had has have went go goes gone is are was were that of be while whereas but
  although though there want wants wanted like need needs expect expects expected still back no
  out under down up at .+ed .+en .+ing`)}$`,
);

/** Words that begin a phrase of several. */
const PHRASAL = new Set(PHRASES.flatMap(([, verbs]) => verbs.split(' ')));

/** Everything that a folded English word can be. */
export function analyseEnglish(text: string): WordInfo {
  const bare = text.replace(/'s?$/, '');
  const senses = SENSES.get(bare) ?? [];
  const marks = new Set(MARKED.get(bare) ?? []);
  if (bare.endsWith("n't")) marks.add('not');
  if (/(?:tion|sion|ment|ing|ance)$/.test(bare)) marks.add('naming');
  return {
    text,
    senses,
    marks,
    isJoined: false,
    prefix: '',
    isDefinite: false,
    isOwned: OWNED.has(text),
    isPivot: senses.length > 0 || PIVOT.test(bare) || marks.has('state') || PHRASAL.has(bare) || IRREGULAR.has(bare),
    stems: [nameStem(text)],
    bases: [nameBase(text)],
  };
}
