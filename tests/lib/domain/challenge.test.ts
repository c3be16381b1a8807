import { afterMove, challengeId, numberOfChallenge } from '@/lib/domain/challenge';

const answer = { outcome: 'declined', text: { ar: 'لا', en: 'No' }, decisionId: null } as const;

describe('the way of an objection', () => {
  test.each([
    ['waiting', 'open', 'open'],
    ['waiting', 'answer', 'answered'],
    ['waiting', 'withhold', 'withheld'],
    ['open', 'answer', 'answered'],
    ['open', 'withhold', 'withheld'],
    ['answered', 'answer', 'answered'],
    ['answered', 'withhold', 'withheld'],
    ['withheld', 'open', 'open'],
  ] as const)('%s: %s makes it %s', (state, move, next) => {
    expect(afterMove({ state, answer: null }, move)).toEqual({ ok: true, value: next });
  });

  test.each([
    ['open', 'open'],
    ['answered', 'open'],
    ['withheld', 'answer'],
    ['withheld', 'withhold'],
  ] as const)('%s: %s is refused', (state, move) => {
    expect(afterMove({ state, answer: null }, move)).toMatchObject({ ok: false });
  });

  test('what had an answer before it was withheld has it again', () => {
    expect(afterMove({ state: 'withheld', answer }, 'open')).toEqual({ ok: true, value: 'answered' });
  });
});

test.each(['C0', 'C01', 'c1', 'C1 ', 'C-1', 'C1234567890', '1', ''])('%s is no public id', (id) => {
  expect(numberOfChallenge(id)).toBeNull();
});

test('a public id is read back', () => {
  expect(numberOfChallenge(challengeId(17))).toBe(17);
});
