import { confuse, f1Of, mark, newShare, precisionOf, ratio, recallOf, type Confusion } from '@/scripts/score/tally';

it('gives a share with three digits, and none of nothing', () => {
  expect(ratio({ right: 2, of: 3 })).toBe(0.667);
  expect(ratio(newShare())).toBeNull();
});

it('counts every question and the rightly answered ones', () => {
  const share = newShare();
  expect([mark(share, true), mark(share, false)]).toEqual([true, false]);
  expect(share).toEqual({ right: 1, of: 2 });
});

it('takes precision of what was found, recall of what was wanted, and their harmonic mean', () => {
  const hits = { right: 6, wrong: 2, missed: 4 };
  expect([precisionOf(hits), recallOf(hits), f1Of(hits)]).toEqual([0.75, 0.6, 0.667]);
  expect(f1Of({ right: 0, wrong: 0, missed: 0 })).toBeNull();
});

it('counts how often a label was read as which', () => {
  const kinds: Confusion = new Map();
  for (const read of ['position', 'appeal', 'position']) confuse(kinds, 'position', read);
  expect([...(kinds.get('position') ?? [])]).toEqual([
    ['position', 2],
    ['appeal', 1],
  ]);
});
