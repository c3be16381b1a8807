import type { DateForm, Found, TokenRow } from './date-form';
import { formTables, type Candidate, type FormTables, type PlacedForm } from './form-table';
import type { Token } from './token';

const DEEPEST = 6;
/** What is kept of a token: its period, its nested period, its span and its date. */
const [PERIOD, NESTED, SPAN, DATE, SLOTS] = [0, 1, 2, 3, 4];

/** Tokens of which results are kept: more than any form looks ahead. */
const KEPT = 64;

/**
 * The forms of a language over one island after another. Results are kept as long as forms can ask for them, and forms within
 * forms go a few levels deep, so that the work per token is bounded.
 */
export class FormReader implements TokenRow {
  tokens: readonly Token[] = [];
  private readonly tables: FormTables;
  private readonly known: (Candidate | null | undefined)[];
  /** Whose results stand at each place: the token's number among those of all islands. */
  private readonly owners: number[];
  private tokensBefore = 0;
  private depth = 0;

  constructor(forms: readonly DateForm[]) {
    this.tables = formTables(forms);
    this.known = new Array<undefined>(KEPT * SLOTS).fill(undefined);
    this.owners = new Array<number>(KEPT).fill(-1);
  }

  /** Goes on to another island. */
  open(tokens: readonly Token[]): void {
    this.tokensBefore += this.tokens.length;
    this.tokens = tokens;
  }

  period(at: number, isNested = false): Found | null {
    return this.bestPeriod(at, isNested)?.found ?? null;
  }

  span(at: number): Found | null {
    return this.longest(at, this.tables.span, true, SPAN)?.found ?? null;
  }

  /** The longest date of any level at a token; of equally long ones the first form's. */
  date(at: number): Candidate | null {
    return this.longest(at, this.tables.date, false, DATE);
  }

  private bestPeriod(at: number, isNested: boolean): Candidate | null {
    return this.longest(at, this.tables.period, isNested, isNested ? NESTED : PERIOD);
  }

  private longest(at: number, forms: readonly PlacedForm[], isNested: boolean, slot: number): Candidate | null {
    const token = this.tokens[at];
    if (token === undefined) return null;
    const known = this.knownAt(at, slot);
    if (known !== undefined) return known;
    if (this.depth >= DEEPEST) return null;
    let best = slot === PERIOD || slot === NESTED ? null : this.bestPeriod(at, isNested);
    this.depth++;
    for (const placed of forms) {
      if ((token.bits & placed.begins) === 0) continue;
      const found = placed.form.read(this, at, isNested);
      if (!found || found.next <= at) continue;
      const isLonger = best === null || found.next > best.found.next;
      if (isLonger || (found.next === best?.found.next && placed.order < best.order)) {
        best = { found, form: placed.form.id, order: placed.order };
      }
    }
    this.depth--;
    this.keep(at, slot, best);
    return best;
  }

  private knownAt(at: number, slot: number): Candidate | null | undefined {
    const place = at % KEPT;
    return this.owners[place] === this.tokensBefore + at ? this.known[place * SLOTS + slot] : undefined;
  }

  private keep(at: number, slot: number, best: Candidate | null): void {
    const place = at % KEPT;
    const owner = this.tokensBefore + at;
    if (this.owners[place] !== owner) {
      this.owners[place] = owner;
      this.known.fill(undefined, place * SLOTS, (place + 1) * SLOTS);
    }
    this.known[place * SLOTS + slot] = best;
  }
}
