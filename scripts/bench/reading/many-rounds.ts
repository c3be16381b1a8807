import { loadCorpus } from '../../../prisma/corpus.js';
import type { Calendar } from '../../../lib/domain/calendar';
import type { Language } from '../../../lib/domain/language';
import { readDocument } from '../../../lib/reading/read-document';
import type { TracedDocument } from '../../../lib/tracing/tracing';
import { realText } from './real-text';

/** A communiqué of so many bytes; two of them to a round. */
const DOCUMENT = 7_000;
const A_ROUND = 2;
const DAY = 86_400_000;

/** Documents with at least so many clauses, read, and a calendar of their rounds, one every nine days. */
export function manyRounds(language: Language, clauses: number): { documents: TracedDocument[]; calendar: Calendar } {
  const { calendar, vocabulary } = loadCorpus();
  const [pattern] = calendar.rounds;
  if (!pattern) throw new Error('a calendar without rounds');
  const documents: TracedDocument[] = [];
  const texts = communiques(language);
  const rounds: Calendar['rounds'][number][] = [];
  for (let count = 0; count < clauses;) {
    const startOn = new Date(Date.UTC(2000, 0, 5) + rounds.length * 9 * DAY).toISOString().slice(0, 10);
    const round = { ...pattern, id: `round-${rounds.length + 1}`, number: rounds.length + 1, startOn, endOn: startOn };
    rounds.push(round);
    for (let i = 0; i < A_ROUND && count < clauses; i++) {
      const text = texts.next().value;
      const one = { ...calendar, rounds: [round], events: [] };
      const reading = readDocument(text, { calendar: one, vocabulary, language, roundId: round.id, day: startOn });
      const key = `document-${documents.length + 1}.${language}`;
      documents.push({ key, kind: 'press', roundId: round.id, day: startOn, language, text, reading });
      count += reading.clauses.length;
    }
  }
  return { documents, calendar: { ...calendar, rounds } };
}

/** Communiqués without end, cut from long texts, as making a text costs more than its length. */
function* communiques(language: Language): Generator<string, never> {
  for (let seed = 1; ; seed++) {
    const paragraphs = realText(language, 100 * DOCUMENT, seed).split('\n\n');
    let text = '';
    for (const paragraph of paragraphs) {
      text += `${paragraph}\n\n`;
      if (Buffer.byteLength(text) < DOCUMENT) continue;
      yield text;
      text = '';
    }
  }
}
