const SMALLEST = 64;

/**
 * Where each unit of a folded text stands in its source. Most stand as far from it as the unit before: only where that changes a
 * place is kept, so that a long text takes little more than its letters.
 */
export class SourceMap {
  /** First folded unit of each run of units that stand together in the source too. */
  private readonly folded: Uint32Array;
  /** Where that unit stands in the source. */
  private readonly source: Uint32Array;
  /** The run that was asked for last: texts are read from the beginning to the end. */
  private last = 0;

  /** @param length of the folded text, which stands for the end of the source */
  constructor(
    readonly length: number,
    private readonly end: number,
    runs: SourceRuns,
  ) {
    this.folded = runs.folded.slice(0, runs.count);
    this.source = runs.source.slice(0, runs.count);
  }

  /** The source offset of a folded one; the source's end for every offset past the last. */
  at(offset: number): number {
    if (offset >= this.length) return this.end;
    const run = this.runOf(this.folded, offset);
    return (this.source[run] ?? 0) + offset - (this.folded[run] ?? 0);
  }

  /** The first folded offset that stands at or after a source offset. */
  foldedAt(offset: number): number {
    if (this.folded.length === 0 || offset <= (this.source[0] ?? 0)) return 0;
    const run = this.runOf(this.source, offset);
    const past = this.folded[run + 1] ?? this.length;
    return Math.min((this.folded[run] ?? 0) + offset - (this.source[run] ?? 0), past);
  }

  /** The last run that begins at or before an offset. */
  private runOf(starts: Uint32Array, offset: number): number {
    const { last } = this;
    if ((starts[last] ?? 0) <= offset) {
      if (offset < (starts[last + 1] ?? Infinity)) return last;
      if (offset < (starts[last + 2] ?? Infinity)) return (this.last = last + 1);
    }
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return (this.last = low);
  }
}

/** The runs of a text that is being folded. */
export class SourceRuns {
  folded = new Uint32Array(SMALLEST);
  source = new Uint32Array(SMALLEST);
  count = 0;

  add(folded: number, source: number): void {
    if (this.count === this.folded.length) {
      this.folded = doubled(this.folded);
      this.source = doubled(this.source);
    }
    this.folded[this.count] = folded;
    this.source[this.count++] = source;
  }
}

function doubled(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
