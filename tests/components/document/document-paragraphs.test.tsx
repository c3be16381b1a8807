import fc from 'fast-check';
import { isBlank, listParagraphs } from '@/components/document/document-paragraphs';
import type { Article } from '@/lib/domain/document';
import type { DocumentView, ShownClause } from '@/lib/domain/document-view';

const clause = (id: string, start: number, end: number): ShownClause => ({
  id,
  start,
  end,
  article: 0,
  kind: 'position',
  strength: null,
  themes: [],
  parties: [],
  speaker: null,
  due: null,
  dates: [],
  rules: [],
  confidence: 1,
  review: 'machine',
  commitmentId: null,
});

const view = (text: string, articles: Article[], clauses: ShownClause[]): DocumentView => ({
  document: {
    key: 'd.ar',
    id: 'd',
    language: 'ar',
    roundId: 'r',
    kind: 'official',
    publisher: { ar: 'ن', en: 'p' },
    title: { ar: 'ع', en: 't' },
    publishedOn: null,
    sources: [],
  },
  text,
  articles,
  clauses,
});

const joined = (paragraphs: ReturnType<typeof listParagraphs>) =>
  paragraphs.map(({ mark, pieces }) => mark + pieces.map(({ text }) => text).join('')).join('');

test('an article’s number is its mark, and a headline is a paragraph of its own', () => {
  const text = 'العنوان\n\n1-\nتقرر عقد الجولة.\n2-\nتؤكد.';
  const first = text.indexOf('تقرر');
  const second = text.indexOf('تؤكد');
  const articles = [
    { start: first, end: first + 16, label: '1' },
    { start: second, end: text.length, label: '2' },
  ];
  const paragraphs = listParagraphs(view(text, articles, [clause('c1', first, first + 9)]));
  expect(paragraphs.map(({ mark }) => mark.trim())).toEqual(['', '', '2-']);
  expect(paragraphs[0]?.pieces[0]?.text).toContain('العنوان');
  expect(paragraphs[1]?.pieces.map(({ clause: of }) => of?.id ?? null)).toEqual(['c1', null]);
  expect(joined(paragraphs)).toBe(text);
});

test('nothing of a text is lost, whatever the spans of articles and clauses', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  fc.assert(
    fc.property(
      fc.string({ minLength: 61, maxLength: 61 }),
      fc.array(span),
      fc.array(span),
      (text, articles, clauses) => {
        const paragraphs = listParagraphs(
          view(
            text,
            articles.map((article) => ({ ...article, label: null })),
            clauses.map(({ start, end }, position) => clause(`c${position}`, start, end)),
          ),
        );
        expect(joined(paragraphs)).toBe(text);
      },
    ),
  );
});

test('white space alone is not shown', () => {
  expect(listParagraphs(view(' \n ', [], [])).every(isBlank)).toBe(true);
});
