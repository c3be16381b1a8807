import {
  EMPTY_CONTENT,
  isSelfReported,
  lacksOf,
  saysTheSame,
  type DecisionContent,
} from '@/lib/domain/decision-content';

const content: DecisionContent = {
  status: 'fulfilled',
  holdsFrom: '2018-05-15',
  reason: { ar: 'سبب', en: 'Reason' },
  answers: [{ partyId: null, done: 'yes', onTime: 'no', asWritten: 'yes' }],
  evidence: [
    {
      side: 'supports',
      quote: 'كلام',
      byPromisers: false,
      source: { kind: 'address', url: 'https://example.org/a', publisher: 'وكالة', accessedOn: '2026-01-01' },
    },
  ],
};
const [first] = content.evidence;

describe('what a decision lacks', () => {
  test('is nothing where it is complete, on the first and the last day it can hold from', () => {
    expect(lacksOf(content, '2018-05-15', '2018-05-15')).toEqual([]);
  });

  test('is everything where nothing was written', () => {
    expect(lacksOf(EMPTY_CONTENT, '2018-01-01', '2026-01-01')).toEqual([
      'status',
      'holds-from',
      'reason-ar',
      'reason-en',
      'evidence',
    ]);
  });

  test.each(['ftp://example.org', 'javascript:alert(1)', 'https://', 'https://a b', ''])('is a source at %p', (url) => {
    const source = { kind: 'address' as const, url, publisher: 'x', accessedOn: '2026-01-01' };
    const evidence = first ? [{ ...first, source }] : [];
    expect(lacksOf({ ...content, evidence }, '2018-01-01', '2026-01-01')).toEqual(['evidence-source']);
  });
});

describe('self-reported only', () => {
  test.each([
    [[], false],
    [[true], true],
    [[true, true], true],
    [[true, false], false],
  ])('of evidence by the promisers %j is %p', (sides, isSelf) => {
    expect(isSelfReported(sides.map((byPromisers) => ({ byPromisers })))).toBe(isSelf);
  });
});

describe('two decisions', () => {
  test('say the same whatever the order of their fields', () => {
    const turned = Object.fromEntries(Object.entries(content).reverse()) as unknown as DecisionContent;
    expect(saysTheSame(content, turned)).toBe(true);
  });

  test.each([
    { status: 'broken' as const },
    { holdsFrom: null },
    { reason: { ar: 'سبب', en: 'Other' } },
    { answers: [] },
    { evidence: [] },
    { evidence: first ? [{ ...first, byPromisers: true }] : [] },
  ])('differ in %j', (change) => {
    expect(saysTheSame(content, { ...content, ...change })).toBe(false);
  });
});
