import type { DateForm, Found, TokenRow } from './date-form';
import type { Token } from './token';

const DEEPEST = 6;

type Level = DateForm['level'];

/**
 * The forms of a language over one island. Results are kept, and forms within forms go a few levels deep,
 * so that the work per token is bounded.
 */
export class FormReader implements TokenRow {
  readonly tokens: readonly Token[];
  private readonly known = new Map<number, Found | null>();
  private depth = 0;

  constructor(
    tokens: readonly Token[],
    private readonly forms: readonly DateForm[],
  ) {
    this.tokens = tokens;
  }

  period(at: number, isNested = false): Found | null {
    return this.longest(at, ['period'], isNested, isNested ? 1 : 0);
  }

  span(at: number): Found | null {
    return this.longest(at, ['range', 'period'], true, 2);
  }

  /** The longest date of any level at a token; of equally long ones the first form's. */
  date(at: number): Found | null {
    return this.longest(at, ['limit', 'range', 'period'], false, 3);
  }

  private longest(at: number, levels: readonly Level[], isNested: boolean, slot: number): Found | null {
    const key = at * 4 + slot;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.depth >= DEEPEST || at < 0 || at >= this.tokens.length) return null;
    this.depth++;
    let best: Found | null = null;
    for (const form of this.forms) {
      if (!levels.includes(form.level)) continue;
      const found = form.read(this, at, isNested);
      if (found && found.next > (best?.next ?? at)) best = { ...found, form: form.id };
    }
    this.depth--;
    this.known.set(key, best);
    return best;
  }
}
