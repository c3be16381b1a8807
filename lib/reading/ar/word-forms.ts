import { foldText } from '../common/fold';
import type { Form, Person } from '../common/word-info';

/** A written form of a verb or noun, folded, with what the form says. */
export interface WrittenForm {
  text: string;
  form: Form;
  person: Person;
  isOwned: boolean;
}

const form = (text: string, kind: Form, person: Person = null, isOwned = false): WrittenForm => ({
  text,
  form: kind,
  person,
  isOwned,
});

/** قال → قل, أشار → أشر: a long vowel before the last letter falls before a consonant. */
function beforeConsonant(past: string, written: string): string {
  const isHollow = past.length >= 3 && past.at(-2) === 'ا' && written.at(-2) === 'ا';
  return isHollow ? past.slice(0, -2) + (past.at(-1) ?? '') : past;
}

/** Past forms from the form of "he", as it is written: weak, hollow and doubled verbs by their letters. A final hamza is strong. */
export function pastForms(written: string): WrittenForm[] {
  if (written === '') return [];
  const past = foldText(written);
  const last = past.at(-1);
  const isWeak =
    (last === 'ا' && !written.endsWith('أ')) || (last === 'ي' && (past.length > 3 || written.endsWith('ى')));
  const stem = isWeak ? past.slice(0, -1) : past;
  const weakJoint = last === 'ا' ? 'و' : 'ي';
  const we = isWeak ? stem + weakJoint : beforeConsonant(past, written);
  return [
    form(past, 'past', 'he'),
    form(`${stem}ت`, 'past', 'she'),
    ...(last === 'ي' ? [form(`${past}ت`, 'past', 'she')] : []),
    form(`${stem}وا`, 'past', 'they'),
    ...(written.endsWith('أ') ? [form(`${stem.slice(0, -1)}ووا`, 'past', 'they')] : []),
    form(`${isWeak ? we : stem}ا`, 'past', 'they'),
    form(`${stem}تا`, 'past', 'they'),
    form(`${we}نا`, 'past', 'we'),
    form(`${we}ن`, 'past', 'they'),
  ].filter(({ text }, i) => i === 0 || text !== past);
}

/** Present and future forms from the form of "he" (folded): every prefix, indicative and subjunctive endings. */
export function presentForms(present: string): WrittenForm[] {
  if (present === '') return [];
  const body = present.slice(1);
  const last = body.at(-1);
  const isWeak = last === 'و' || last === 'ي' || last === 'ا';
  const stem = isWeak ? body.slice(0, -1) : body;
  const spoken: [string, Person][] = [
    [`ي${body}`, 'he'],
    [`ت${body}`, 'she'],
    [`ن${body}`, 'we'],
    [`ي${stem}ون`, 'they'],
    [`ي${stem}وا`, 'they'],
    [`ي${body}ان`, 'they'],
    [`ت${body}ان`, 'they'],
  ];
  const mine = form(`سا${body}`, 'future', 'I');
  return [
    ...spoken.flatMap(([text, person]) => [form(text, 'present', person), form(`س${text}`, 'future', person)]),
    mine,
  ];
}

const POSSESSIVES = ['ه', 'ها', 'هم', 'هما', 'نا', 'ي', 'كم'];

/** A verbal noun: bare, indefinite accusative, and with each possessive. */
export function nounForms(noun: string): WrittenForm[] {
  if (noun === '') return [];
  const isFeminine = noun.endsWith('ه');
  const joint = isFeminine ? `${noun.slice(0, -1)}ت` : noun;
  const bare = [form(noun, 'noun'), ...(isFeminine ? [] : [form(`${noun}ا`, 'noun')])];
  return [...bare, ...POSSESSIVES.map((suffix) => form(joint + suffix, 'noun', null, true))];
}

const PARTICIPLE_ENDINGS: readonly [string, Person][] = [
  ['', 'he'],
  ['ا', 'he'],
  ['ه', 'she'],
  ['ين', 'they'],
  ['ون', 'they'],
  ['ان', 'they'],
  ['تين', 'they'],
  ['تان', 'they'],
];

/** An active participle or adjective in every gender and number: مؤكد، مؤكدا، مؤكدة، مؤكدين. Weak ones take ي before an ending. */
export function participleForms(participle: string, weak: boolean): WrittenForm[] {
  if (participle === '') return [];
  const joint = weak ? `${participle}ي` : participle;
  return PARTICIPLE_ENDINGS.map(([ending, person]) => {
    const isContracted = ending === '' || ending === 'ين' || ending === 'ون';
    return form((isContracted ? participle : joint) + ending, 'participle', person);
  });
}
