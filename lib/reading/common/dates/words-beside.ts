import type { RoleWord } from './role-words';
import type { TrailWord } from './word-trail';

/**
 * The words on one side of a date, the nearest first: a part of a trail, which is read and not copied. It holds only until the
 * trail is read on.
 */
export class WordsBeside {
  /**
   * @param step 1 where the trail goes away from the date, -1 where it comes to it
   * @param all the flags of every word: what none has need not be looked for
   * @param cut the farthest word, where only a part of it is near enough
   * @param particle the flags of letters that are written together with the date, before all words
   */
  constructor(
    private readonly trail: readonly TrailWord[],
    private readonly first: number,
    private readonly step: 1 | -1,
    readonly length: number,
    private readonly all: number,
    private readonly cut: RoleWord | null,
    private readonly particle: number | null = null,
  ) {}

  withParticle(flags: number): WordsBeside {
    return new WordsBeside(this.trail, this.first, this.step, this.length, this.all | flags, this.cut, flags);
  }

  word(n: number): RoleWord | undefined {
    if (n < 0 || n >= this.length) return undefined;
    return n === this.length - 1 && this.cut !== null ? this.cut : this.trail[this.first + this.step * n]?.word;
  }

  /** The flags of the nth word, the particle counted as one; 0 where there is none. */
  flags(n: number): number {
    if (this.particle === null) return this.word(n)?.flags ?? 0;
    return n === 0 ? this.particle : (this.word(n - 1)?.flags ?? 0);
  }

  /** The place of the nearest word with one of the flags, among the first `within`; -1 where there is none. */
  find(wanted: number, within = Infinity): number {
    if ((this.all & wanted) === 0) return -1;
    const end = Math.min(within, this.count);
    for (let n = 0; n < end; n++) if ((this.flags(n) & wanted) !== 0) return n;
    return -1;
  }

  has(wanted: number, within = Infinity): boolean {
    return this.find(wanted, within) >= 0;
  }

  /** The place of the nearest word without the flag; -1 where all have it. */
  findWithout(flag: number): number {
    for (let n = 0; n < this.count; n++) if ((this.flags(n) & flag) === 0) return n;
    return -1;
  }

  /** How many words there are, the particle counted as one. */
  get count(): number {
    return this.length + (this.particle === null ? 0 : 1);
  }
}
