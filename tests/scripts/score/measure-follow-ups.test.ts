import { measureFollowUps } from '@/scripts/score/measure-follow-ups';
import type { LabelledFollowUp } from '@/scripts/score/labelled';
import type { ReadFollowUp } from '@/scripts/score/reading';
import { clause, other, pair, promise } from './fixtures';

const texts = [
  pair(
    [promise(0, 40, { key: 'next' }), promise(50, 90, { key: 'swap' })],
    [clause('1', 0, 40), clause('2', 50, 90)],
    'a',
  ),
  pair(
    [other(0, 40, { key: 'held' }), other(50, 90, { optional: true })],
    [clause('3', 0, 40), clause('4', 50, 90)],
    'b',
  ),
];
const measure = (followUps: LabelledFollowUp[], read: ReadFollowUp[]) =>
  measureFollowUps(
    { texts: texts.map(([text]) => text), followUps },
    { texts: texts.map(([, r]) => r), followUps: read },
  );

const wanted: LabelledFollowUp[] = [
  { from: 'next', to: 'round:9', relation: ['fulfils'] },
  { from: 'swap', to: 'held', relation: ['fulfils', 'progresses'] },
];

it('finds links to rounds and to clauses, with any of their relations', () => {
  const score = measure(wanted, [
    { from: '1', to: { round: 9 }, relation: 'fulfils-late' },
    { from: '2', to: { clause: '3' }, relation: 'progresses' },
  ]);
  expect(score.links).toEqual({ right: 2, wrong: 0, missed: 0 });
  expect(score.relation).toEqual({ right: 1, of: 2 });
  expect(score.relations.get('fulfils')?.get('fulfils-late')).toBe(1);
});

it('counts what was missed and what is no follow-up', () => {
  const score = measure(wanted, [
    { from: '1', to: { round: 10 }, relation: 'fulfils' },
    { from: '1', to: { clause: '3' }, relation: 'progresses' },
  ]);
  expect(score.links).toEqual({ right: 0, wrong: 2, missed: 2 });
  expect(score.differences).toContain('not a follow-up: next -> held (progresses)');
});

it('does not judge links to events, to rounds without a number and to optional clauses', () => {
  const score = measure(
    [],
    [
      { from: '1', to: { event: 'exchange' }, relation: 'fulfils' },
      { from: '1', to: { round: null }, relation: 'fulfils' },
      { from: '1', to: { clause: '4' }, relation: 'reiterates' },
    ],
  );
  expect(score.links).toEqual({ right: 0, wrong: 0, missed: 0 });
});

it('neither wants nor blames an optional link', () => {
  const optional = wanted.map((link) => ({ ...link, optional: true }));
  expect(measure(optional, []).links).toEqual({ right: 0, wrong: 0, missed: 0 });
  expect(measure(optional, [{ from: '1', to: { round: 9 }, relation: 'fulfils' }]).links.wrong).toBe(0);
});
