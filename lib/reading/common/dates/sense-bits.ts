import type { SenseName } from './token';

const NAMES: readonly SenseName[] = [
  'month',
  'weekday',
  'unit',
  'marker',
  'cardinal',
  'ordinal',
  'fraction',
  'unit-end',
  'part',
  'shift',
  'same',
  'day-word',
  'season',
  'limit',
  'filler',
  'rest',
  'vague',
  'era',
  'to',
  'and',
  'of',
  'in',
  'between',
  'article',
  'number',
  'mark',
];
const REST = 1 << NAMES.length;
const BITS: Readonly<Partial<Record<SenseName, number>>> = Object.fromEntries(NAMES.map((name, i) => [name, 1 << i]));

/** A sense's bit; rare senses share one, so a bit that is set is a hint and one that is not is proof. */
export const bitOf = (name: SenseName): number => BITS[name] ?? REST;

/** The bits of all names. */
export function bitsOf(names: readonly SenseName[]): number {
  return names.reduce((bits, name) => bits | bitOf(name), 0);
}
