import type { Word } from '../common/words';

const CITY = /^(?:ankara|moscow|tehran|damascus|astana|nur-sultan|turkey|turkiye|russia|iran|syria|kazakhstan)(?:'s)?$/;
const WHERE = /^(?:in|at|near|for|to|outside|around|via|across|throughout|over|into)$/;

/** "the session in Tehran", "the trip to Damascus": a town or country behind a word of place. */
export function isPlace(words: readonly Word[], at: number): boolean {
  // "Syria's ambassador to the United Nations"
  if (/^(?:un|united|u)$/.test(words[at]?.info.text ?? '')) {
    const to = words[at - 1]?.info.text === 'the' ? at - 2 : at - 1;
    return words[to]?.info.text === 'to';
  }
  return CITY.test(words[at]?.info.text ?? '') && WHERE.test(words[at - 1]?.info.text ?? '');
}
