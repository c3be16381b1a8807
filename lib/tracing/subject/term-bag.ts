import type { DateMention, Span } from '@/lib/domain/due-date';
import type { PartyId } from '@/lib/domain/vocabulary';
import type { Concept } from '../words/concept';
import { SPEAKER, type Lexicon, type Mention } from '../words/lexicon';
import { readOrdinal } from '../words/ordinals';
import { quantitiesIn } from '../words/quantities';
import { skeletonOf } from '../words/skeleton';
import { stemOf } from '../words/stem';
import { isStopWord } from '../words/stop-words';
import type { Token } from '../words/tokens';
import { isActOnIt, isDemonstrative, isLoosePronoun } from './pointing';
import type { Origin, Subject, Term, TermRole } from './subject';

/** Roles that name a thing, so that a clause with one needs no clause before it to be understood. */
const NAMING: ReadonlySet<TermRole> = new Set<TermRole>(['body', 'instrument', 'group', 'thing']);

/** True for a term that names a body, an instrument, people or a thing. */
export function isNaming(term: Term): boolean {
  return NAMING.has(term.role);
}

/** Latin script tells names by their capital; Arabic has none. */
function isLatin(word: string): boolean {
  return /^[a-z]/.test(word);
}

/** Signals that the words of a date only seem to give. */
const IN_DATES: ReadonlySet<string> = new Set(['partly', 'whole', 'late', 'counted']);

/** Words after a number among which what is counted is looked for. */
const COUNTED_WITHIN = 4;
const COUNTED_BEFORE = 6;

const BY_NEARNESS: readonly Origin[] = ['own', 'sentence', 'reference'];

function nearer(a: Origin, b: Origin): Origin {
  return BY_NEARNESS.indexOf(a) <= BY_NEARNESS.indexOf(b) ? a : b;
}

/** Words that name nothing themselves ("a press report said") are no terms either. */
function takeAll(from: number, to: number, isTaken: Set<number>): void {
  for (let at = from; at < to; at++) isTaken.add(at);
}

/** Gathers the terms of one clause. The nearest use of a term counts, all its places are kept. */
export class TermBag {
  private readonly terms = new Map<string, Term>();
  private readonly ordinals = new Set<number>();
  private readonly signals = new Set<string>();
  private readonly quantities = new Map<string, number>();
  /** Own concepts by the tokens that name them. */
  private readonly conceptAt = new Map<number, string>();
  private readonly deeds = new Set<string>();
  private hasDemonstrative = false;
  private hasPronoun = false;
  private hasLoosePronoun = false;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
    private readonly dates: readonly DateMention[],
    private readonly speaker: PartyId | null = null,
  ) {}

  /** Adds themes, which bring clauses together that share no word. */
  addThemes(themes: readonly string[]): void {
    for (const theme of themes)
      this.add({ key: `t:${theme}`, role: 'theme', origin: 'own', spans: [], isNeutral: true });
  }

  /** Adds what the tokens `[from, to)` name. Signals and ordinals count in the clause's own words only. */
  addRange(from: number, to: number, origin: Origin): void {
    const isTaken = new Set<number>();
    for (const mention of this.lexicon.subjectsIn(this.tokens, from, to)) this.addMention(mention, origin, isTaken);
    for (const mention of this.lexicon.signalsIn(this.tokens, from, to)) {
      if (origin === 'own' && !this.isPartOfDate(mention)) this.signals.add(mention.concept.id);
      for (let at = mention.from; at < mention.to; at++) isTaken.add(at);
    }
    for (let at = from; at < to; at++) this.addToken(at, origin, isTaken);
    if (origin !== 'own') return;
    this.addDates();
    this.addQuantities(from, to);
  }

  /**
   * Adds what another clause, that this one refers to, is about: its own terms, or where it names nothing or points back by a
   * pronoun what it refers to itself.
   */
  addReferred({ terms, hasPronoun }: Pick<Subject, 'terms' | 'hasPronoun'>): void {
    const all = [...terms.values()].filter(({ role }) => role !== 'date' && role !== 'theme');
    const own = all.filter(({ origin }) => origin === 'own');
    for (const term of own.some(isNaming) && !hasPronoun ? own : all)
      this.add({ ...term, spans: [], origin: 'reference' });
  }

  /** Adds a body that the clause does not name but means: the session of its theme's committee. */
  addImplied({ id, role, family }: Concept): void {
    this.add({ key: `c:${id}`, role, origin: 'reference', spans: [], isNeutral: true });
    if (family) this.add({ key: `f:${family}`, role: 'family', origin: 'reference', spans: [], isNeutral: true });
  }

  /** A pronoun that points out of the clause where the clause names nothing that it could mean. */
  get pointsLoosely(): boolean {
    return this.hasLoosePronoun;
  }

  has(test: (term: Term) => boolean): boolean {
    return [...this.terms.values()].some(test);
  }

  contents(): Pick<Subject, 'terms' | 'ordinals' | 'signals' | 'deeds' | 'quantities' | 'pointsBack' | 'hasPronoun'> {
    const { terms, ordinals, signals, deeds, quantities, hasPronoun } = this;
    return { terms, ordinals, signals, deeds, quantities, hasPronoun, pointsBack: hasPronoun || this.hasDemonstrative };
  }

  private addMention({ concept, from, to }: Mention, origin: Origin, isTaken: Set<number>): void {
    if (concept.id.startsWith(SPEAKER) && concept.id !== SPEAKER + (this.speaker ?? '')) return;
    if (concept.role === 'signal') return takeAll(from, to, isTaken);
    const start = this.tokens[from]?.start ?? 0;
    const end = this.tokens[to - 1]?.end ?? start;
    this.add({ key: `c:${concept.id}`, role: concept.role, origin, spans: [{ start, end }], isNeutral: true });
    const { family } = concept;
    if (family) this.add({ key: `f:${family}`, role: 'family', origin, spans: [{ start, end }], isNeutral: true });
    if (family && concept.role === 'act' && origin === 'own') this.deeds.add(family);
    for (let at = from; at < to; at++) {
      isTaken.add(at);
      if (origin === 'own') this.conceptAt.set(at, concept.id);
    }
  }

  private addToken(at: number, origin: Origin, isTaken: ReadonlySet<number>): void {
    const token = this.tokens[at];
    if (token && origin === 'own') this.readPointer(token.word, this.tokens[at - 1]?.word ?? '');
    if (!token || isTaken.has(at) || this.isInDate(token)) return;
    const spans = [{ start: token.start, end: token.end }];
    const ordinal = readOrdinal(this.tokens, at);
    if (ordinal) {
      if (origin !== 'own') return;
      this.ordinals.add(ordinal.number);
      this.add({ key: `o:${ordinal.number}`, role: 'ordinal', origin, spans, isNeutral: true });
    } else if (!isStopWord(token.word)) {
      this.add({ key: `w:${stemOf(token.word).root}`, role: 'word', origin, spans, isNeutral: false });
      const skeleton = token.isName || !isLatin(token.word) ? skeletonOf(token.word) : null;
      if (skeleton) this.add({ key: `n:${skeleton}`, role: 'name', origin, spans, isNeutral: true });
    }
  }

  private readPointer(word: string, before: string): void {
    if (isDemonstrative(word)) this.hasDemonstrative = true;
    if (isActOnIt(word, before)) this.hasPronoun = true;
    if (isLoosePronoun(word)) this.hasLoosePronoun = true;
  }

  private addQuantities(from: number, to: number): void {
    for (const { value, of } of quantitiesIn(this.tokens, from, to, (token) => this.isInDate(token))) {
      const word = this.tokens[of]?.word;
      const key = this.countedAt(of, from, to) ?? (word === undefined ? '' : stemOf(word).root);
      this.quantities.set(key, Math.max(value, this.quantities.get(key) ?? 0));
    }
  }

  /** The thing counted: "2,200 tonnes of Russian flour" are of flour; else what stands before: "the fuel came to 12,000 tonnes". */
  private countedAt(of: number, from: number, to: number): string | undefined {
    for (let at = of; at < Math.min(to, of + COUNTED_WITHIN); at++) {
      const id = this.countableAt(at);
      if (id !== undefined) return id;
    }
    if (of < to) return undefined;
    for (let at = of - 1; at >= Math.max(from, of - COUNTED_BEFORE); at--) {
      const id = this.countableAt(at);
      if (id !== undefined) return id;
    }
    return undefined;
  }

  private countableAt(at: number): string | undefined {
    const id = this.conceptAt.get(at);
    return id === undefined || id.startsWith('party:') || id.startsWith('place:') ? undefined : id;
  }

  private addDates(): void {
    for (const { role, edtf, start, end } of this.dates) {
      if (role !== 'reference' || edtf === null) continue;
      this.add({ key: `d:${edtf}`, role: 'date', origin: 'own', spans: [{ start, end }], isNeutral: true });
    }
  }

  /** The half of a year and the late days of a month tell neither a part nor a delay. */
  private isPartOfDate({ concept: { id }, from }: Mention): boolean {
    const token = this.tokens[from];
    return token !== undefined && IN_DATES.has(id) && this.isInDate(token);
  }

  private isInDate({ start, end }: Span): boolean {
    return this.dates.some((date) => start < date.end && date.start < end);
  }

  private add(term: Term): void {
    const known = this.terms.get(term.key);
    if (!known) this.terms.set(term.key, term);
    else
      this.terms.set(term.key, {
        ...known,
        origin: nearer(known.origin, term.origin),
        spans: [...known.spans, ...term.spans],
      });
  }
}
