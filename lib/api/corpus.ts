import { z } from 'zod';
import type { Event, Round } from '@/lib/domain/calendar';
import type { SourceDocument } from '@/lib/domain/document';
import { isIsoDay } from '@/lib/domain/iso-day';
import type { Vocabulary } from '@/lib/domain/vocabulary';

const bilingual = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) });
const names = z.strictObject({ ar: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });
const day = z.string().refine(isIsoDay, 'must be a day, YYYY-MM-DD');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const source = z.strictObject({ url: z.url({ protocol: /^https?$/ }), publisher: z.string().min(1) });
const inOrder = (value: { start: string; end: string }) => value.start <= value.end;

const round = z
  .strictObject({
    id,
    number: z.int().positive().nullable(),
    series: id,
    title: bilingual,
    venue: bilingual,
    start: day,
    end: day,
    sources: z.array(source),
  })
  .refine(inOrder, 'ends before it starts');

const event = z
  .strictObject({
    id,
    kind: id,
    title: bilingual,
    place: bilingual,
    start: day,
    end: day,
    held: z.boolean(),
    certainty: z.enum(['sourced', 'from-memory']),
    figures: z.record(z.string(), z.union([z.number(), z.boolean()])).optional(),
    note: bilingual.optional(),
    sources: z.array(source),
  })
  .refine(inOrder, 'ends before it starts');

const document = z.strictObject({
  id,
  file: z.string().min(1),
  round: id,
  kind: z.enum(['official', 'press', 'summary']),
  publisher: bilingual,
  language: z.enum(['ar', 'en']),
  title: bilingual,
  publishedOn: day.nullable(),
  sources: z.array(source),
});

/** `manifest.json`: the calendar of a process and its documents. */
export const manifestSchema = z.strictObject({
  rounds: z.array(round),
  events: z.array(event),
  documents: z.array(document),
});

/** `titles.json`: short names that the desk gave to commitments, found by document and exact quote. */
export const titlesSchema = z.array(z.strictObject({ document: id, quote: z.string().min(1), title: bilingual }));

const party = z.strictObject({ id, name: bilingual, isGuarantor: z.boolean(), words: names, spokespeople: names });
const theme = z.strictObject({ id, name: bilingual, isProcedural: z.boolean(), words: names });

/** `process.json`: the process, its series of rounds, its parties and themes with the words that name them. */
export const processSchema = z.strictObject({
  process: z.strictObject({ id, name: bilingual, words: names }),
  series: z.array(z.strictObject({ id, prefix: z.string().regex(/^[A-Z]{1,3}$/), name: bilingual })).min(1),
  parties: z.array(party).min(1),
  themes: z.array(theme).min(1),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ProcessFile = z.infer<typeof processSchema>;
export type CommitmentTitle = z.infer<typeof titlesSchema>[number];

/** A document of the corpus with its file, relative to the corpus folder. */
export type CorpusDocument = SourceDocument & { file: string };

/** The rounds of a manifest in order, each with its code: the prefix of its series and its number, or its place in the series. */
export function toRounds(manifest: Manifest, process: ProcessFile): Round[] {
  const places = new Map<string, number>();
  return [...manifest.rounds]
    .sort((a, b) => a.start.localeCompare(b.start))
    .map(({ start, end, ...rest }) => {
      const series = process.series.find((s) => s.id === rest.series);
      if (!series) throw new Error(`round ${rest.id}: no series ${rest.series} in process.json`);
      const place = (places.get(series.id) ?? 0) + 1;
      places.set(series.id, place);
      return { ...rest, code: `${series.prefix}${rest.number ?? place}`, startOn: start, endOn: end };
    });
}

/** The events of a manifest in order of their first day. */
export function toEvents(manifest: Manifest): Event[] {
  return [...manifest.events]
    .sort((a, b) => a.start.localeCompare(b.start))
    .map(({ start, end, held, figures, note, ...rest }) => ({
      ...rest,
      startOn: start,
      endOn: end,
      isHeld: held,
      figures: figures ?? {},
      note: note ?? null,
    }));
}

/** The documents of a manifest, each under its key `<id>.<language>`. */
export function toDocuments(manifest: Manifest): CorpusDocument[] {
  return manifest.documents.map(({ round: roundId, ...rest }) => ({
    ...rest,
    key: `${rest.id}.${rest.language}`,
    roundId,
  }));
}

/** The words of a process, as the reader needs them. */
export function toVocabulary({ process, parties, themes }: ProcessFile): Vocabulary {
  return { process, parties, themes };
}
