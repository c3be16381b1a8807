import { isIsoDay, type IsoDay } from '@/lib/domain/iso-day';
import type { Bilingual } from '@/lib/domain/language';
import type { Names } from '@/lib/domain/vocabulary';

/** A `date` of the database as a day. */
export const toIsoDay = (date: Date): IsoDay => date.toISOString().slice(0, 10);

/** A day as the database takes it. Throws a RangeError that names the text when it is no real day. */
export function toDate(day: IsoDay): Date {
  if (!isIsoDay(day)) throw new RangeError(`not a day (YYYY-MM-DD): ${day}`);
  return new Date(`${day}T00:00:00Z`);
}

export const toIsoDayOrNull = (date: Date | null): IsoDay | null => date && toIsoDay(date);

export const toDateOrNull = (day: IsoDay | null): Date | null => (day === null ? null : toDate(day));

export const bilingual = (ar: string, en: string): Bilingual => ({ ar, en });

/** The word of a fixed list that a text column holds; `what` names the row for the error. */
export function oneOf<W extends string>(words: readonly W[], value: string, what: string): W {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new Error(`${what} is ${JSON.stringify(value)}`);
  return word;
}

/** Names as they are kept in a JSON column. */
export function toNames(value: unknown, what: string): Names {
  if (isRecord(value) && isTexts(value.ar) && isTexts(value.en)) return { ar: value.ar, en: value.en };
  throw new Error(`${what} holds no list of names per language`);
}

/** Figures of an event as they are kept in a JSON column. */
export function toFigures(value: unknown, what: string): Record<string, number | boolean> {
  if (isRecord(value) && Object.values(value).every((v) => typeof v === 'number' || typeof v === 'boolean')) {
    return value as Record<string, number | boolean>;
  }
  throw new Error(`${what} holds no figures`);
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
