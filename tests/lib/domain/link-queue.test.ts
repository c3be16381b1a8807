import type { Commitment } from '@/lib/domain/commitment';
import type { FollowUp, Relation } from '@/lib/domain/follow-up';
import { queueLinks } from '@/lib/domain/link-queue';
import type { Status } from '@/lib/domain/status';

const link = (commitmentId: string, documentKey: string, relation: Relation, score = 0.9): FollowUp => ({
  commitmentId,
  to: {
    kind: 'clause',
    roundId: 'r2',
    commitmentId: null,
    clause: {
      clauseId: 'c1',
      documentKey,
      sourceKind: 'official',
      quote: 'x',
      before: '',
      after: '',
      start: 0,
      end: 1,
    },
  },
  relation,
  answeredOn: '2020-02-01',
  score,
  matched: { from: [], to: [] },
  rules: [],
});

const standing = (id: string, status: Status, latest: string | null = null) => {
  const due = latest === null ? null : { latest };
  return [id, { status, commitment: { id, due } as Commitment }] as const;
};

const queue = (links: FollowUp[], ...standings: (readonly [string, { status: Status; commitment: Commitment }])[]) =>
  queueLinks(links, new Map(standings), '2020-03-01').map(({ followUp, urgencies }) => [
    followUp.commitmentId,
    followUp.score,
    [...urgencies],
  ]);

test('texts of one round that contradict each other come first, then what is due soon, overdue, unsure', () => {
  const links = [
    link('sure', 'a', 'progresses'),
    link('unsure', 'a', 'progresses', 0.5),
    link('late', 'a', 'reiterates'),
    link('soon', 'a', 'progresses'),
    link('torn', 'a', 'fulfils'),
    link('torn', 'b', 'sets-back', 0.8),
  ];
  expect(
    queue(links, standing('late', 'overdue', '2020-01-01'), standing('soon', 'in-progress', '2020-04-01')),
  ).toEqual([
    ['torn', 0.8, ['contradiction']],
    ['torn', 0.9, ['contradiction']],
    ['soon', 0.9, ['due-soon']],
    ['late', 0.9, ['overdue']],
    ['unsure', 0.5, ['unsure']],
    ['sure', 0.9, []],
  ]);
});

test('one text that says both is no contradiction, and neither are two that say the same', () => {
  const links = [
    link('p', 'a', 'fulfils'),
    link('p', 'a', 'reiterates'),
    link('q', 'a', 'fulfils'),
    link('q', 'b', 'fulfils'),
  ];
  expect(queue(links).flatMap(([, , urgencies]) => urgencies)).toEqual([]);
});

test('what a person confirmed does not wait', () => {
  expect(queue([{ ...link('p', 'a', 'fulfils'), rules: ['people/link'] }])).toEqual([]);
});
