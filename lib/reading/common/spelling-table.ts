const SMALLEST = 64;

/**
 * A dictionary that is asked for a word where it stands in a text. A Map would need the word cut out first, and a new
 * string's hash: that took longer than all else that is done with most words.
 */
export class SpellingTable<T> {
  /** Hash of the entry at each place; 0 where there is none. */
  private hashes: Int32Array;
  private keys: string[];
  private values: T[];
  private used = 0;

  /** @param expected so many entries need no growing */
  constructor(expected = SMALLEST / 2) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(SMALLEST, expected * 2)));
    this.hashes = new Int32Array(places);
    this.keys = new Array<string>(places).fill('');
    this.values = new Array<T>(places);
  }

  get size(): number {
    return this.used;
  }

  /** What is known of `text[start, end)`. */
  get(text: string, start: number, end: number): T | undefined {
    return this.values[this.placeOf(text, start, end, hashOf(text, start, end))];
  }

  set(key: string, value: T): void {
    const hash = hashOf(key, 0, key.length);
    const place = this.placeOf(key, 0, key.length, hash);
    const isNew = this.hashes[place] === 0;
    this.hashes[place] = hash;
    this.keys[place] = key;
    this.values[place] = value;
    if (isNew && ++this.used * 2 > this.hashes.length) this.grow();
  }

  /** The place of a word: its own, or the free one where it would stand. */
  private placeOf(text: string, start: number, end: number, hash: number): number {
    const { hashes, keys } = this;
    const last = hashes.length - 1;
    let place = hash & last;
    for (let known = hashes[place]; known !== 0; known = hashes[place]) {
      if (known === hash && isAt(text, start, end, keys[place] ?? '')) break;
      place = (place + 1) & last;
    }
    return place;
  }

  private grow(): void {
    const larger = new SpellingTable<T>(this.hashes.length);
    this.hashes.forEach((hash, place) => {
      const value = this.values[place];
      if (hash !== 0 && value !== undefined) larger.set(this.keys[place] ?? '', value);
    });
    this.hashes = larger.hashes;
    this.keys = larger.keys;
    this.values = larger.values;
  }
}

/** A hash of the code units, never 0. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return hash ^ (hash >>> 15) || 1;
}

function isAt(text: string, start: number, end: number, key: string): boolean {
  if (key.length !== end - start) return false;
  for (let at = 0; at < key.length; at++) if (key.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
