import { mergeRecords, recordDifferences, type FieldMap } from '@/lib/domain/record-merge';

const base: FieldMap = { title: { ar: 'لقاء', en: 'Meeting' }, startOn: '2025-05-04', note: null, sources: [] };
const mine: FieldMap = { ...base, title: { ar: 'لقاء أول', en: 'Meeting' }, sources: ['a'], startOn: '2025-05-05' };
const theirs: FieldMap = { ...base, title: { ar: 'لقاء', en: 'First meeting' }, sources: ['b'], startOn: '2025-05-06' };

test('a field that only one side changed is chosen already; one that both changed is asked', () => {
  expect(
    recordDifferences(base, mine, theirs).map(({ key, suggested, canHaveBoth }) => [key, suggested, canHaveBoth]),
  ).toEqual([
    ['title.ar', 'mine', false],
    ['title.en', 'theirs', false],
    ['startOn', null, false],
    ['sources', null, true],
  ]);
});

test('a title in one language can be taken without the other one; lists are joined', () => {
  const differences = recordDifferences(base, mine, theirs);
  const takes = { 'title.en': 'theirs', startOn: 'theirs', sources: 'both' } as const;
  expect(mergeRecords(mine, differences, takes)).toEqual({
    title: { ar: 'لقاء أول', en: 'First meeting' },
    startOn: '2025-05-06',
    note: null,
    sources: ['a', 'b'],
  });
});

test('what is in both languages for one of the two only is one field', () => {
  const noted = { ...base, note: { ar: 'ملاحظة', en: 'note' } };
  const differences = recordDifferences(base, base, noted);
  expect(differences).toMatchObject([{ key: 'note', suggested: 'theirs' }]);
  expect(mergeRecords(base, differences, { note: 'theirs' })).toEqual(noted);
});
