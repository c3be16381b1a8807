import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Calendar } from '@/lib/domain/calendar';
import type { ClauseKind, ClauseReading, DocumentReading, Strength } from '@/lib/domain/document';
import type { Precision, Span } from '@/lib/domain/due-date';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import { readDocument } from '@/lib/reading/read-document';
import { promisedOn } from '@/lib/domain/calendar';
import type { TracedDocument } from '@/lib/tracing/tracing';

const FIXTURES = path.join(import.meta.dirname, '../../fixtures/gold');
const CORPUS = path.join(import.meta.dirname, '../../../prisma/corpus/documents');

const OWN = path.join(FIXTURES, '../own');

/** The file of the labels and the folder of the texts. */
const FILES = {
  sources: [path.join(FIXTURES, 'sources.json'), CORPUS],
  practice: [path.join(FIXTURES, 'practice.json'), path.join(FIXTURES, 'practice')],
  own: [path.join(OWN, 'documents-dev.json'), path.join(OWN, 'documents')],
  'own-2': [path.join(OWN, 'documents-dev-2.json'), path.join(OWN, 'documents')],
  'own-3': [path.join(OWN, 'documents-dev-3.json'), path.join(OWN, 'documents')],
  'own-4': [path.join(OWN, 'documents-dev-4.json'), path.join(OWN, 'documents')],
  'own-5': [path.join(OWN, 'documents-dev-5.json'), path.join(OWN, 'documents')],
  'own-6': [path.join(OWN, 'documents-dev-6.json'), path.join(OWN, 'documents')],
  'own-7': [path.join(OWN, 'documents-dev-7.json'), path.join(OWN, 'documents')],
  'own-8': [path.join(OWN, 'documents-dev-8.json'), path.join(OWN, 'documents')],
} as const;

export interface GoldItem {
  key?: string;
  quote: string;
  kind: ClauseKind;
  altKinds?: ClauseKind[];
  optional?: boolean;
  themes?: string[];
  strength?: Strength;
  parties?: string[] | 'any';
  due?: { edtf: string | null; earliest: string | null; latest: string | null; precision: Precision } | null;
  start: number;
  end: number;
}

export interface GoldDocument {
  id: string;
  file: string;
  round: number;
  items: GoldItem[];
}

export interface GoldLink {
  from: string;
  to: string;
  relation: string[];
  optional?: boolean;
}

export interface Gold {
  documents: GoldDocument[];
  followUps: GoldLink[];
}

/** `own` and its followers: the project's own labelled documents. */
export type GoldName = keyof typeof FILES;

/** A labelled set of the fixtures. */
export function readGold(name: GoldName): Gold {
  return JSON.parse(readFileSync(FILES[name][0], 'utf8')) as Gold;
}

/** What the reader must know of the process. */
export interface Knowledge {
  calendar: Calendar;
  vocabulary: Vocabulary;
}

/** The gold's own clauses as if a reader had read them, so that tracing is measured alone. Dates and the themes of reports are read. */
export function goldDocuments(name: GoldName, { calendar, vocabulary }: Knowledge): TracedDocument[] {
  return readGold(name).documents.map((document) => {
    const round = calendar.rounds.find((r) => r.number === document.round);
    if (!round) throw new Error(`${document.id}: no round ${document.round}`);
    const language = document.id.endsWith('-en') ? 'en' : 'ar';
    const text = readFileSync(path.join(FILES[name][1], document.file), 'utf8');
    const day = promisedOn(round);
    const read = readDocument(text, { vocabulary, calendar, roundId: round.id, day, language });
    const clauses = [...document.items].sort((a, b) => a.start - b.start).map((item) => toClause(item, read));
    return {
      key: `${document.id}.${language}`,
      kind: document.id.includes('communique') ? 'official' : 'press',
      roundId: round.id,
      day,
      language,
      text,
      reading: { version: 'gold', language, roundId: round.id, day, articles: [], clauses },
    };
  });
}

function toClause(item: GoldItem, read: DocumentReading): ClauseReading {
  const isCommitment = item.kind === 'commitment';
  return {
    id: clauseIdOf(item),
    start: item.start,
    end: item.end,
    article: read.articles.findIndex((article) => article.start <= item.start && item.start < article.end),
    kind: item.kind,
    strength: isCommitment ? (item.strength ?? null) : null,
    themes: item.themes ?? themesThere(item, read),
    parties: item.parties === 'any' ? [] : (item.parties ?? []),
    speaker: null,
    due: item.due ? { ...item.due, isApproximate: false, start: item.end, end: item.end, words: '' } : null,
    dates: read.clauses.flatMap((clause) => clause.dates.filter((date) => overlap(date, item) > 0)),
    rules: [],
    confidence: 1,
  };
}

/** Labels give themes to promises only; of the rest the reader's are taken. */
function themesThere(item: Span, { clauses }: DocumentReading): readonly string[] {
  const there = clauses.filter((clause) => overlap(clause, item) > 0);
  return there.sort((a, b) => overlap(b, item) - overlap(a, item))[0]?.themes ?? [];
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Keys are unique in a gold file; items without one go by their place. */
export function clauseIdOf(item: GoldItem): string {
  return item.key ?? `at-${item.start}`;
}
