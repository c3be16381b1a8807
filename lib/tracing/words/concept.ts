import type { Bilingual } from '@/lib/domain/language';

/**
 * What a concept can do for a link: name a body, a meeting, an instrument, people, a thing or a place; an act; a party.
 * `signal` says how a clause speaks of its matter (that it happened, failed, goes on) and names nothing.
 */
export type ConceptRole = 'body' | 'meeting' | 'instrument' | 'group' | 'thing' | 'act' | 'place' | 'party' | 'signal';

/** One meaning with the words for it in both languages, as data. */
export interface Concept {
  readonly id: string;
  readonly role: ConceptRole;
  /** Concepts of one family are about one subject without being the same: prisoners and their release. */
  readonly family: string | null;
  /** Its first phrase in each language. */
  readonly name: Bilingual;
  /** Only in the forms listed: the tense tells that something happened. */
  readonly isExact: boolean;
  /** Phrases, written plainly. */
  readonly phrases: readonly string[];
}

/** A concept from its Arabic and English words, each list separated by commas of its script; the first of each names it. */
export function concept(id: string, role: ConceptRole, arabic: string, english: string, family?: string): Concept {
  const listed = (words: string, comma: string) => words.split(comma).map((phrase) => phrase.trim());
  const [ar, en] = [listed(arabic, '،'), listed(english, ',')];
  const name = { ar: ar[0] ?? id, en: en[0] ?? id };
  return { id, role, family: family ?? null, name, isExact: false, phrases: [...ar, ...en].filter((p) => p !== '') };
}

/** A past verb with its persons: she, they, both. A noun takes no harm, as no text has such forms of it. */
const PAST_ENDINGS = ['', 'ت', 'وا', 'ا', 'تا', 'نا'];

/** A signal that is read in the listed forms only, an Arabic verb in every person of the past: "created" and not "create". */
export function exactSignal(id: string, arabic: string, english: string): Concept {
  const listed = concept(id, 'signal', arabic, english);
  const isVerb = (phrase: string) => /^[\u0621-\u064A]+$/.test(phrase) && !phrase.endsWith('ت');
  const inflect = (phrase: string) => (isVerb(phrase) ? PAST_ENDINGS.map((ending) => phrase + ending) : [phrase]);
  return { ...listed, isExact: true, phrases: [...new Set(listed.phrases.flatMap(inflect))] };
}
