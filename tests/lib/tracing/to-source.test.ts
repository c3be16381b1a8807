import type { ClauseReading } from '@/lib/domain/document';
import { sentenceAround, toSource } from '@/lib/tracing/to-source';
import type { TracedDocument } from '@/lib/tracing/tracing';

const TEXT = '6-سعيًا لبناء الثقة، تتبنى مجموعة العمل وتشكر المضيف،\n7-تؤكد عزمها. وترفض ذلك في 4.5 حالات.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const document: TracedDocument = {
  key: 'text.ar',
  kind: 'official',
  roundId: 'round-1',
  day: '2017-12-22',
  language: 'ar',
  text: TEXT,
  reading: {
    version: '1',
    language: 'ar',
    roundId: 'round-1',
    day: '2017-12-22',
    articles: [
      { start: 2, end: TEXT.indexOf('\n'), label: '6-' },
      { start: TEXT.indexOf('\n') + 3, end: TEXT.length, label: '7-' },
    ],
    clauses: [],
  },
};

const clause = (words: string, article: number): Pick<ClauseReading, 'id' | 'start' | 'end' | 'article'> => ({
  id: 'text.ar#c1',
  article,
  ...at(words),
});

describe('a clause in its sentence', () => {
  test('stands between the rest of its sentence, without the number of its item', () => {
    const source = toSource(document, clause('تتبنى مجموعة العمل', 0));
    expect(source.before).toBe('سعيًا لبناء الثقة، ');
    expect(source.quote).toBe('تتبنى مجموعة العمل');
    expect(source.after).toBe(' وتشكر المضيف،');
  });

  test('begins at its own first word where nothing goes before it', () => {
    expect(toSource(document, clause('تؤكد عزمها', 1))).toMatchObject({ before: '', after: '.' });
  });

  test('does not end at the full stop inside a number', () => {
    const { start, end } = sentenceAround(TEXT, at('ترفض ذلك'));
    expect(TEXT.slice(start, end)).toBe('وترفض ذلك في 4.5 حالات.');
  });
});
