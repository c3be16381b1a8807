import type { Form } from '../common/word-info';

export interface WrittenForm {
  text: string;
  form: Form;
}

const DOUBLED = new Set([
  'commit',
  'plan',
  'regret',
  'begin',
  'stop',
  'transfer',
  'drop',
  'swap',
  'map',
  'ship',
  'defer',
  'allot',
  'rebut',
  'set',
  'cut',
  'run',
  'opt',
  'hit',
  'abet',
  'brag',
]);

/** The forms of a verb given as `base`, `base/past` or `base/past/participle`. */
export function verbForms(entry: string): WrittenForm[] {
  if (entry === '') return [];
  const [base = '', irregular, participle] = entry.split('/');
  const stem = base.endsWith('e') ? base.slice(0, -1) : DOUBLED.has(base) ? base + (base.at(-1) ?? '') : base;
  const isY = /[^aeiou]y$/.test(base);
  const past = irregular ?? (isY ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  return [
    { text: base, form: 'present' },
    { text: thirdPerson(base, isY), form: 'present' },
    { text: past, form: 'past' },
    ...(participle === undefined ? [] : [{ text: participle, form: 'past' as const }]),
    { text: `${stem}ing`, form: 'participle' },
  ];
}

function thirdPerson(base: string, isY: boolean): string {
  if (isY) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** A noun and its plural. */
export function nounForms(noun: string): WrittenForm[] {
  if (noun === '') return [];
  return [
    { text: noun, form: 'noun' },
    { text: noun.endsWith('s') ? noun : `${noun}s`, form: 'noun' },
  ];
}
