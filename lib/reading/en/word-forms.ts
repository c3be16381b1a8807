import type { Form } from '../common/word-info';

export interface WrittenForm {
  text: string;
  form: Form;
}

const DOUBLED = new Set([
  'commit',
  'beg',
  'lag',
  'drag',
  'map',
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
  'admit',
  'permit',
  'submit',
  'omit',
  'remit',
  'refer',
  'prefer',
  'confer',
  'step',
  'strip',
  'trim',
  'get',
  'let',
  'bar',
  'ban',
  'scrap',
  'wrap',
  'patrol',
  'control',
  'expel',
  'dispel',
  'compel',
  'rebel',
  'equip',
  'sit',
  'win',
  'shut',
  'quit',
  'forget',
  'flag',
]);

/** Written with one letter and with two: canceled, cancelled. */
const EITHER = new Set(['cancel', 'label', 'counsel', 'signal', 'travel', 'channel', 'model', 'fulfil']);

/** The forms of a verb given as `base`, `base/past` or `base/past/participle`. */
export function verbForms(entry: string): WrittenForm[] {
  if (entry === '') return [];
  const [base = '', irregular, participle] = entry.split('/');
  const ingStem = base.endsWith('ee') ? base : base.endsWith('ie') ? `${base.slice(0, -2)}y` : null;
  const stem = base.endsWith('e') ? base.slice(0, -1) : DOUBLED.has(base) ? base + (base.at(-1) ?? '') : base;
  const isY = /[^aeiou]y$/.test(base);
  const past = irregular ?? (isY ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  return [
    { text: base, form: 'present' },
    { text: thirdPerson(base, isY), form: 'present' },
    { text: past, form: 'past' },
    ...(participle === undefined ? [] : [{ text: participle, form: 'past' as const }]),
    { text: `${ingStem ?? stem}ing`, form: 'participle' },
    ...(EITHER.has(base) ? doubledForms(base) : []),
  ];
}

function doubledForms(base: string): WrittenForm[] {
  const stem = base + (base.at(-1) ?? '');
  return [
    { text: `${stem}ed`, form: 'past' },
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
