import fc from 'fast-check';
import { EMPTY_CONTENT, saysTheSame, type DecisionContent } from '@/lib/domain/decision-content';
import { DECISION_PARTS, decisionDifferences, mergeDecisions } from '@/lib/domain/decision-merge';
import type { Take } from '@/lib/domain/three-way';

const text = fc.constantFrom('', 'نص', 'نص آخر', 'words', 'more words');
const content: fc.Arbitrary<DecisionContent> = fc.record({
  status: fc.constantFrom(null, 'fulfilled', 'broken'),
  holdsFrom: fc.constantFrom(null, '2018-01-01', '2019-01-01'),
  reason: fc.record({ ar: text, en: text }),
  answers: fc.uniqueArray(
    fc.record({
      partyId: fc.constantFrom(null, 'iran', 'russia'),
      done: fc.constantFrom('yes', 'no'),
      onTime: fc.constantFrom('yes', 'no'),
      asWritten: fc.constantFrom('yes', 'no'),
    }),
    { selector: ({ partyId }) => partyId },
  ),
  evidence: fc.array(
    fc.record({
      side: fc.constantFrom('supports', 'mixed'),
      quote: text,
      byPromisers: fc.boolean(),
      source: fc.record({
        kind: fc.constant('address'),
        url: fc.constantFrom('https://a.example', 'https://b.example'),
        publisher: text,
        accessedOn: fc.constant(null),
      }),
    }),
    { maxLength: 3 },
  ),
}) as fc.Arbitrary<DecisionContent>;
const all = (take: Take) => Object.fromEntries(DECISION_PARTS.map((part) => [part, take]));

test('all of mine is mine, and all of theirs is theirs', () => {
  fc.assert(
    fc.property(content, content, (mine, theirs) => {
      expect(saysTheSame(mergeDecisions(mine, theirs, all('mine')), mine)).toBe(true);
      expect(saysTheSame(mergeDecisions(mine, theirs, all('theirs')), theirs)).toBe(true);
      expect(saysTheSame(mergeDecisions(mine, theirs, {}), mine)).toBe(true);
    }),
  );
});

test('both together lose no word, no evidence and no party', () => {
  fc.assert(
    fc.property(content, content, (mine, theirs) => {
      const merged = mergeDecisions(mine, theirs, all('both'));
      for (const version of [mine, theirs]) {
        for (const language of ['ar', 'en'] as const)
          expect(merged.reason[language]).toContain(version.reason[language]);
        for (const piece of version.evidence) expect(merged.evidence).toContainEqual(piece);
        for (const { partyId } of version.answers)
          expect(merged.answers.filter((answer) => answer.partyId === partyId)).toHaveLength(1);
      }
      for (const answer of mine.answers) expect(merged.answers).toContainEqual(answer);
    }),
  );
});

test('what was suggested keeps the change of each side, and only what both changed is asked', () => {
  const base = { ...EMPTY_CONTENT, reason: { ar: 'أصل', en: 'Base' } };
  const mine: DecisionContent = { ...base, status: 'fulfilled', reason: { ar: 'هنا', en: 'Base' } };
  const theirs: DecisionContent = { ...base, holdsFrom: '2018-01-01', reason: { ar: 'هناك', en: 'Base' } };
  const differences = decisionDifferences(base, mine, theirs);
  expect(differences).toEqual([
    { key: 'status', suggested: 'mine', canHaveBoth: false },
    { key: 'holdsFrom', suggested: 'theirs', canHaveBoth: false },
    { key: 'reasonAr', suggested: null, canHaveBoth: true },
  ]);
  const takes = { status: 'mine', holdsFrom: 'theirs', reasonAr: 'both' } as const;
  expect(mergeDecisions(mine, theirs, takes)).toMatchObject({
    status: 'fulfilled',
    holdsFrom: '2018-01-01',
    reason: { ar: 'هنا\n\nهناك', en: 'Base' },
  });
});

test('two versions that say the same differ nowhere, whatever they began as', () => {
  fc.assert(fc.property(content, content, (base, same) => expect(decisionDifferences(base, same, same)).toEqual([])));
});
