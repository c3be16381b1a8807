import type { RoundId, FactSource } from './calendar';
import type { DateMention, DueDate, Span } from './due-date';
import type { IsoDay } from './iso-day';
import type { Bilingual, Language } from './language';
import type { PartyId, ThemeId } from './vocabulary';

/** `official`: the text itself; `press`: a report of it; `summary`: the tracker's own words, never to be quoted as the parties'. */
export type SourceKind = 'official' | 'press' | 'summary';

/** Unique key of a document: `<id>.<language>`, `astana-08-communique.ar`. */
export type DocumentKey = string;

/** One published text of one round. */
export interface SourceDocument {
  key: DocumentKey;
  id: string;
  language: Language;
  roundId: RoundId;
  kind: SourceKind;
  publisher: Bilingual;
  title: Bilingual;
  publishedOn: IsoDay | null;
  sources: FactSource[];
}

/** A numbered item, bullet or paragraph of a document; `label` is its own number or letter where it has one. */
export interface Article extends Span {
  label: string | null;
}

export type ClauseKind = 'commitment' | 'appeal' | 'position' | 'assessment' | 'courtesy' | 'context';

export type Strength = 'decision' | 'intent' | 'hortatory';

/** The smallest span of a document that does one thing, as coded by the machine or by people. */
export interface Coding {
  kind: ClauseKind;
  /** Null where the clause is no commitment. */
  strength: Strength | null;
  /** The first is the main one. */
  themes: readonly ThemeId[];
  /** Who is bound; empty where the clause is no commitment. */
  parties: readonly PartyId[];
  /** Who says it, where it is not the process's common voice. */
  speaker: PartyId | null;
  due: DueDate | null;
}

/** Words that a coding rests on: of its kind, of one of its themes, or of one of its parties or its speaker. */
export interface Evidence extends Span {
  of: 'kind' | 'theme' | 'party';
  /** The kind, or the id of the theme or party. */
  value: string;
}

/** What the machine read of one clause. Offsets are UTF-16 code units of the document's text. */
export interface ClauseReading extends Coding, Span {
  /** Unique in its document, in the order of the text: `c1`, `c2` … */
  id: string;
  /** Position of its article in the document's list of articles. */
  article: number;
  dates: readonly DateMention[];
  /** Ids of the rules that fired: `ar/intent-noun`. */
  rules: readonly string[];
  /** 0 to 1. */
  confidence: number;
  /** The words that the rules rest on, in the order of the text; only where it was asked for. */
  evidence?: readonly Evidence[];
}

/** What the machine read of one document. */
export interface DocumentReading {
  /** Version of the rules; a newer one reads the document again. */
  version: string;
  language: Language;
  /** The round that the text names, or the one it was told; null where neither. */
  roundId: RoundId | null;
  /** The day that relative dates count from. */
  day: IsoDay | null;
  articles: readonly Article[];
  clauses: readonly ClauseReading[];
}
