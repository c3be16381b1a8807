import { confusionLines } from '@/scripts/score/report';

it('says of each label how many were right and what the others were read as, most frequent first', () => {
  const row = new Map([
    ['position', 3],
    ['appeal', 1],
    ['context', 2],
  ]);
  const [title, line] = confusionLines('kinds', new Map([['position', row]]));
  expect(title).toBe('  kinds:');
  expect(line).toMatch(/position +0\.500 +3 of 6; read as 2 context, 1 appeal$/);
});

it('leaves out a confusion of nothing', () => {
  expect(confusionLines('kinds', new Map())).toEqual([]);
});
