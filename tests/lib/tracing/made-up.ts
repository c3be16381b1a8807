import type { Calendar, Round } from '@/lib/domain/calendar';
import type { ClauseReading, SourceKind } from '@/lib/domain/document';
import type { DueDate } from '@/lib/domain/due-date';
import type { Language } from '@/lib/domain/language';
import type { Vocabulary } from '@/lib/domain/vocabulary';
import type { TracedDocument } from '@/lib/tracing/tracing';

/** A process that nobody held: tracing must know nothing of the shipped one. */
export const vocabulary: Vocabulary = {
  process: { id: 'lake', name: { ar: 'مسار البحيرة', en: 'The lake process' }, words: { ar: [], en: [] } },
  parties: [
    {
      id: 'north',
      name: { ar: 'الشمال', en: 'North' },
      isGuarantor: true,
      words: { ar: [], en: ['Northland'] },
      spokespeople: { ar: [], en: [] },
    },
    {
      id: 'south',
      name: { ar: 'الجنوب', en: 'South' },
      isGuarantor: true,
      words: { ar: [], en: ['Southland'] },
      spokespeople: { ar: [], en: [] },
    },
  ],
  themes: [
    { id: 'gatherings', name: { ar: 'اللقاءات', en: 'Gatherings' }, isProcedural: true, words: { ar: [], en: [] } },
    { id: 'water', name: { ar: 'المياه', en: 'Water' }, isProcedural: false, words: { ar: [], en: [] } },
    { id: 'prisoners', name: { ar: 'السجناء', en: 'Prisoners' }, isProcedural: false, words: { ar: [], en: [] } },
  ],
};

function round(number: number, startOn: string): Round {
  return {
    id: `lake-${number}`,
    code: `L${number}`,
    number,
    series: 'lake',
    title: { ar: `الجولة ${number}`, en: `Round ${number} of the lake talks` },
    venue: { ar: 'لوزان، سويسرا', en: 'Lausanne, Switzerland' },
    startOn,
    endOn: startOn,
    sources: [],
  };
}

export const calendar: Calendar = {
  rounds: [round(1, '2020-01-10'), round(2, '2020-06-10'), round(3, '2021-01-10'), round(4, '2021-06-10')],
  events: [],
};

/** A due date of one day, a vague one for `vague`, or none. */
export function due(day: string | null): DueDate | null {
  if (day === null) return null;
  const latest = day === 'vague' ? null : day;
  const precision = day === 'vague' ? 'vague' : 'day';
  return { edtf: latest, earliest: latest, latest, precision, isApproximate: false, start: 0, end: 0, words: '' };
}

export type Said = Partial<Omit<ClauseReading, 'due'>> & { words: string; due?: string | null };

/** A document that says these clauses, each a sentence of its own paragraph. A clause without a kind is a commitment. */
export function document(roundNumber: number, said: readonly Said[], options: Partial<Options> = {}): TracedDocument {
  const { key = `doc-${roundNumber}.en`, kind = 'official', language = 'en' } = options;
  const text = said.map(({ words }) => `${words}.`).join('\n\n');
  let at = 0;
  const clauses = said.map(({ words, due: day = null, ...coding }, i): ClauseReading => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    const isPromise = (coding.kind ?? 'commitment') === 'commitment';
    return {
      id: `c${i + 1}`,
      start,
      end: at,
      article: i,
      kind: 'commitment',
      strength: isPromise ? 'decision' : null,
      themes: ['water'],
      parties: isPromise ? ['north', 'south'] : [],
      speaker: null,
      dates: [],
      rules: [],
      confidence: 1,
      ...coding,
      due: due(day),
    };
  });
  const { id: roundId, endOn: day } = calendar.rounds[roundNumber - 1]!;
  const reading = { version: 'made-up', language, roundId, day, articles: [], clauses };
  return { key, kind, roundId, day, language, text, reading };
}

interface Options {
  key: string;
  kind: SourceKind;
  language: Language;
}
