import { findTitles, type DeskTitle } from '@/lib/workflow/find-title';

const TEXT = 'قررت عقد الجولة القادمة، وقررت الإفراج عن المعتقلين.';
const textOf = () => ({ id: 'r1', text: TEXT });
const source = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { documentKey: 'r1.ar', start, end: start + quote.length, quote };
};
const title = (quote: string, en: string, document = 'r1'): DeskTitle => ({ document, quote, title: { ar: en, en } });

test('a title goes to the commitment that shares its words', () => {
  const commitments = [{ sources: [source('قررت عقد الجولة القادمة')] }, { sources: [source('الإفراج عن المعتقلين')] }];
  const titles = [title('وقررت الإفراج عن المعتقلين', 'Release'), title('عقد الجولة', 'Round')];
  expect(findTitles(titles, commitments, textOf).map((t) => t?.en)).toEqual(['Round', 'Release']);
});

test('of two commitments the one with most of its words gets it, and the other none', () => {
  const commitments = [{ sources: [source('القادمة')] }, { sources: [source('قررت عقد الجولة')] }];
  expect(findTitles([title('قررت عقد الجولة القادمة', 'Round')], commitments, textOf).map((t) => t?.en)).toEqual([
    undefined,
    'Round',
  ]);
});

test('a title of another document, or with words that the text has not, goes to nobody', () => {
  const commitments = [{ sources: [source('عقد الجولة')] }];
  expect(findTitles([title('عقد الجولة', 'Round', 'r2'), title('عقد القمة', 'Summit')], commitments, textOf)).toEqual([
    null,
  ]);
});
