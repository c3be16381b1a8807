import type { ClauseReading } from '../../lib/domain/document';
import type { TracedDocument } from '../../lib/tracing/tracing';
import type { ReadInput } from './read-inputs';

const NO_RULES: readonly string[] = [];
const NO_DATES: ClauseReading['dates'] = [];

/** Keeps of each document what tracing needs. Of very many documents nothing else is kept, and equal lists are kept once. */
export class Compactor {
  readonly #lists = new Map<string, readonly string[]>();

  compact({ key, kind, roundId, day, language, text, reading }: ReadInput): TracedDocument {
    const clauses = reading.clauses.map((clause) => this.#clause(clause));
    return { key, kind, roundId, day, language, text, reading: { ...reading, clauses } };
  }

  #clause({ id, start, end, article, kind, strength, speaker, due, dates, ...lists }: ClauseReading): ClauseReading {
    return {
      id,
      start,
      end,
      article,
      kind,
      strength,
      themes: this.#once(lists.themes),
      parties: this.#once(lists.parties),
      speaker,
      due,
      dates: dates.length > 0 ? dates : NO_DATES,
      rules: NO_RULES,
      confidence: 0,
    };
  }

  #once(list: readonly string[]): readonly string[] {
    const key = list.join('\n');
    const known = this.#lists.get(key);
    if (!known) this.#lists.set(key, [...list]);
    return known ?? list;
  }
}
