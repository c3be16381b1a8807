import { rankByWords } from '@/lib/domain/rank-by-words';

const texts = ['عدم انتكاس العنف', 'عدم الالتزام', 'إطلاق المعتقلين وعدم التأخير', 'عدم شيء'];
const rank = (query: string, most = 9) => rankByWords(texts, (text) => text, query, most);

test('rare words weigh more than those that stand everywhere', () => {
  expect(rank('عدم المعتقلين')[0]).toBe('إطلاق المعتقلين وعدم التأخير');
});

test('spelling, article and marks make no difference', () => {
  expect(rank('اطلاق معتقلين')).toEqual(['إطلاق المعتقلين وعدم التأخير']);
});

test('gives no more than asked for, equal ones in their own order, and nothing for no words', () => {
  expect(rank('عدم', 2)).toEqual(texts.slice(0, 2));
  expect(rank(' . ')).toEqual([]);
  expect(rank('غائب')).toEqual([]);
});
