import type { Word } from '../common/words';

const CITY = /^(?:ankara|moscow|tehran|damascus|astana|nur-sultan|turkey|turkiye|russia|iran|syria|kazakhstan)(?:'s)?$/;
const WHERE = /^(?:in|at|near|for|to|outside|around|via|across|throughout|over|into)$/;

/** "the session in Tehran", "the trip to Damascus": a town or country behind a word of place. */
export function isPlace(words: readonly Word[], at: number): boolean {
  return CITY.test(words[at]?.info.text ?? '') && WHERE.test(words[at - 1]?.info.text ?? '');
}
