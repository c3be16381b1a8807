import type { Origin, Term, TermRole } from './subject';

const ORIGINS: readonly Origin[] = ['own', 'sentence', 'reference'];

/** How one number holds what a term is, from the lowest bit: its origin, whether it is neutral, its role, how many spans follow. */
const NEUTRAL = 4;
const ROLE_AT = 3;
const ROLE_MASK = 0xff;
const SPANS_AT = 11;
/** Numbers before the spans of a term: its key and what it is. */
const HEAD = 2;

/**
 * Keeps the terms of very many clauses as plain numbers in one array, a few dozen bytes a clause where objects take thousands.
 * Terms are made again where they are asked for.
 */
export class TermStore {
  #numbers = new Int32Array(1024);
  #used = 0;
  readonly #keys: string[] = [];
  readonly #idOf = new Map<string, number>();
  readonly #roles: TermRole[] = [];
  readonly #sets = new Map<string, ReadonlySet<unknown>>();

  /** The same terms in the same order, kept here. */
  pack(terms: ReadonlyMap<string, Term>): ReadonlyMap<string, Term> {
    const start = this.#used;
    for (const term of terms.values()) this.#add(term);
    return new StoredTerms(this, start, this.#used, terms.size);
  }

  /** An equal set that is kept once, however many clauses have it. */
  share<T extends string | number>(set: ReadonlySet<T>): ReadonlySet<T> {
    const key = Array.from(set, (value) => `${typeof value} ${value}`).join('\n');
    const known = this.#sets.get(key) as ReadonlySet<T> | undefined;
    if (!known) this.#sets.set(key, set);
    return known ?? set;
  }

  /** The number of a key; -1 where no term has it. */
  idOf(key: string): number {
    return this.#idOf.get(key) ?? -1;
  }

  /** Where the term with a key begins between two places; -1 where there is none. */
  find(id: number, start: number, end: number): number {
    for (let at = start; at < end; at = this.after(at)) if (this.#numbers[at] === id) return at;
    return -1;
  }

  after(at: number): number {
    return at + HEAD + 2 * ((this.#numbers[at + 1] ?? 0) >> SPANS_AT);
  }

  keyAt(at: number): string {
    return this.#keys[this.#numbers[at] ?? 0] ?? '';
  }

  termAt(at: number): Term {
    const what = this.#numbers[at + 1] ?? 0;
    const spans = Array.from({ length: what >> SPANS_AT }, (_, span) => ({
      start: this.#numbers[at + HEAD + 2 * span] ?? 0,
      end: this.#numbers[at + HEAD + 2 * span + 1] ?? 0,
    }));
    return {
      key: this.keyAt(at),
      role: this.#roles[(what >> ROLE_AT) & ROLE_MASK] ?? 'word',
      origin: ORIGINS[what & (NEUTRAL - 1)] ?? 'own',
      spans,
      isNeutral: (what & NEUTRAL) !== 0,
    };
  }

  #add({ key, role, origin, spans, isNeutral }: Term): void {
    this.#grow(HEAD + 2 * spans.length);
    const what = ORIGINS.indexOf(origin) | (isNeutral ? NEUTRAL : 0) | (this.#roleId(role) << ROLE_AT);
    this.#push(this.#keyId(key));
    this.#push(what | (spans.length << SPANS_AT));
    for (const { start, end } of spans) {
      this.#push(start);
      this.#push(end);
    }
  }

  #push(number: number): void {
    this.#numbers[this.#used] = number;
    this.#used += 1;
  }

  #grow(by: number): void {
    if (this.#used + by <= this.#numbers.length) return;
    const wider = new Int32Array(Math.max(this.#used + by, this.#numbers.length * 2));
    wider.set(this.#numbers);
    this.#numbers = wider;
  }

  #keyId(key: string): number {
    const known = this.#idOf.get(key);
    if (known !== undefined) return known;
    this.#idOf.set(key, this.#keys.length);
    return this.#keys.push(key) - 1;
  }

  #roleId(role: TermRole): number {
    const known = this.#roles.indexOf(role);
    return known >= 0 ? known : this.#roles.push(role) - 1;
  }
}

/** The terms of one clause in a store. */
class StoredTerms implements ReadonlyMap<string, Term> {
  constructor(
    private readonly store: TermStore,
    private readonly start: number,
    private readonly end: number,
    readonly size: number,
  ) {}

  get(key: string): Term | undefined {
    const at = this.#placeOf(key);
    return at < 0 ? undefined : this.store.termAt(at);
  }

  has(key: string): boolean {
    return this.#placeOf(key) >= 0;
  }

  keys() {
    return this.#places((at) => this.store.keyAt(at)).values();
  }

  values() {
    return this.#places((at) => this.store.termAt(at)).values();
  }

  entries() {
    return this.#places((at): [string, Term] => [this.store.keyAt(at), this.store.termAt(at)]).values();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(callback: (term: Term, key: string, terms: ReadonlyMap<string, Term>) => void): void {
    for (const [key, term] of this) callback(term, key, this);
  }

  #placeOf(key: string): number {
    const id = this.store.idOf(key);
    return id < 0 ? -1 : this.store.find(id, this.start, this.end);
  }

  #places<T>(read: (at: number) => T): T[] {
    const found: T[] = [];
    for (let at = this.start; at < this.end; at = this.store.after(at)) found.push(read(at));
    return found;
  }
}
