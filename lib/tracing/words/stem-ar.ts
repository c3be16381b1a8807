/** Endings of nouns and verbs, longest first, as folding leaves them (ta marbuta is ه). */
const ENDINGS = [
  'تهما',
  'تها',
  'تهم',
  'تنا',
  'تين',
  'تان',
  'هما',
  'ات',
  'ان',
  'ون',
  'ين',
  'يه',
  'ته',
  'ها',
  'هم',
  'نا',
  'وا',
  'ه',
  'ي',
  'ت',
  'ا',
];

const SHORTEST = 3;

/** The word without its longest known ending, where at least three letters stay. */
export function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending))
      return finalHamza(word.slice(0, -ending.length));
  }
  return word;
}

/** Before an ending a final hamza stands on a seat, which folding makes a letter: لقائها (their meeting) comes from لقاء. */
function finalHamza(stem: string): string {
  return /ا[يو]$/.test(stem) ? `${stem.slice(0, -1)}ء` : stem;
}

/** The word, and the word without each joined particle before it: and, so; by, like, to. */
function withoutParticles(word: string): string[] {
  const forms = [word];
  if (/^[وف]/.test(word)) forms.push(word.slice(1));
  for (const form of [...forms]) if (/^[بكل]/.test(form)) forms.push(form.slice(1));
  return forms.filter((form) => form.length >= 2);
}

/** The noun after an article, joined by "to" or not; null where there is none. */
export function withoutArticle(word: string): string | null {
  return /^(?:ال|لل)/.test(word) && word.length >= 4 ? word.slice(2) : null;
}

/** Imperfect verbs lose their person and the future particle: سيجتمع (will meet) gives جتمع and اجتمع (met). */
function withoutPerson(word: string): string[] {
  const verb = /^س[يتن]/.test(word) ? word.slice(1) : word;
  if (!/^[يتن]/.test(verb) || verb.length < SHORTEST + 1) return verb === word ? [] : [verb];
  return [verb, verb.slice(1), `ا${verb.slice(1)}`];
}

/** The word with particles and article taken off in turn, itself first. */
export function arabicNouns(word: string): string[] {
  const forms = withoutParticles(word).flatMap((form) => [form, withoutArticle(form) ?? form]);
  return [...new Set(forms)];
}

/** The verbs that the word may be, without particles, future, person and plural. A word with an article is no verb. */
export function arabicVerbs(word: string): string[] {
  const verbs = withoutParticles(word).filter((form) => withoutArticle(form) === null);
  const bare = verbs.flatMap((form) => withoutPerson(form));
  return [...new Set(bare.flatMap((form) => [form, form.replace(/(?:ون|وا|ان)$/, '')]))];
}

/** A root-like key: no particles, endings, long vowels or derivational first letter. تنفيذ and المنفذة (carry out) agree. */
export function arabicRoot(word: string): string {
  const bare = withoutParticles(word).at(-1) ?? word;
  const noun = withoutArticle(bare) ?? bare;
  const stem = withoutEnding(noun);
  const consonants = stem.replace(/[اوي]/g, '');
  if (consonants.length < SHORTEST) return stem;
  return /^[متن]/.test(consonants) && consonants.length > SHORTEST ? consonants.slice(1) : consonants;
}
