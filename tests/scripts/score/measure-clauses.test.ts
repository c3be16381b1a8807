import { measureClauses } from '@/scripts/score/measure-clauses';
import type { LabelledItem } from '@/scripts/score/labelled';
import type { ReadClause } from '@/scripts/score/reading';
import { clause, other, pair, promise } from './fixtures';

const measure = (items: LabelledItem[], clauses: ReadClause[]) => {
  const [text, reading] = pair(items, clauses);
  return measureClauses([text], [reading]);
};

describe('promises', () => {
  it('are found where half of the shorter span is shared', () => {
    const { commitments } = measure(
      [promise(0, 40), promise(100, 140)],
      [clause('c1', 20, 60), clause('c2', 121, 161)],
    );
    expect(commitments).toEqual({ right: 1, wrong: 1, missed: 1 });
  });

  it('pair one to one, the best fitting first', () => {
    const score = measure([promise(0, 50), promise(50, 100)], [clause('c1', 0, 100), clause('c2', 52, 100)]);
    expect(score.commitments).toEqual({ right: 2, wrong: 0, missed: 0 });
  });

  it('are not counted twice when a second piece lies in one that was found', () => {
    expect(measure([promise(0, 60)], [clause('c1', 0, 30), clause('c2', 30, 60)]).commitments).toEqual({
      right: 1,
      wrong: 0,
      missed: 0,
    });
  });

  it('that are optional neither help nor harm', () => {
    const optional = [promise(0, 40, { optional: true })];
    expect(measure(optional, []).commitments).toEqual({ right: 0, wrong: 0, missed: 0 });
    expect(measure(optional, [clause('c1', 0, 40)]).commitments).toEqual({ right: 0, wrong: 0, missed: 0 });
  });

  it('read out of a position are wrong, and the difference quotes them', () => {
    const score = measure([other(0, 40)], [clause('c1', 0, 40)]);
    expect(score.commitments.wrong).toBe(1);
    expect(score.differences.some((line) => line.includes('not a commitment'))).toBe(true);
  });
});

describe('kinds', () => {
  it('are taken from the clause that shares most with the item', () => {
    const score = measure([other(0, 60)], [clause('c1', 0, 20), clause('c2', 20, 60, { kind: 'position' })]);
    expect(score.accuracy.kind).toEqual({ right: 1, of: 1 });
  });

  it('may be another one that the label allows', () => {
    const score = measure([other(0, 60, { altKinds: ['context'] })], [clause('c1', 0, 60, { kind: 'context' })]);
    expect(score.accuracy.kind).toEqual({ right: 1, of: 1 });
    expect(score.kinds.get('position')?.get('position')).toBe(1);
  });

  it('of an item where nothing was read are counted as nothing', () => {
    expect(
      measure([other(0, 60)], [])
        .kinds.get('position')
        ?.get('nothing'),
    ).toBe(1);
  });
});

describe('what a found promise is asked', () => {
  const ask = (label: Partial<LabelledItem>, read: Partial<ReadClause>) =>
    measure([promise(0, 40, label)], [clause('c1', 0, 40, read)]).accuracy;

  it('takes any of the labelled themes for the main one', () => {
    expect(ask({ themes: ['detainees', 'meetings'] }, {}).theme).toEqual({ right: 1, of: 1 });
    expect(ask({ themes: ['detainees'] }, { themes: ['refugees', 'detainees'] }).theme).toEqual({ right: 0, of: 1 });
  });

  it('leaves out themes and parties that the list does not have', () => {
    const { theme, parties } = ask({ themes: undefined, parties: 'any' }, { themes: [], parties: [] });
    expect([theme.of, parties.of]).toEqual([0, 0]);
  });

  it('compares parties in any order', () => {
    expect(ask({}, { parties: ['turkiye', 'iran', 'russia'] }).parties).toEqual({ right: 1, of: 1 });
    expect(ask({}, { parties: ['russia'] }).parties).toEqual({ right: 0, of: 1 });
  });

  it('tells an undated promise from a vague one, and compares days', () => {
    const due = { edtf: '2019-02', earliest: '2019-02-01', latest: '2019-02-28', precision: 'month' } as const;
    const rest = { isApproximate: false, words: '', start: 0, end: 0 };
    const vague = { edtf: null, earliest: null, latest: null, precision: 'vague', ...rest } as const;
    expect(ask({ due: { precision: 'vague' } }, { due: vague }).dated).toEqual({ right: 1, of: 1 });
    expect(ask({ due: { precision: 'vague' } }, {}).dated).toEqual({ right: 0, of: 1 });
    expect(ask({}, { due: vague }).due).toEqual({ right: 0, of: 1 });
    expect(ask({ due }, { due: { ...due, ...rest } }).due).toEqual({ right: 1, of: 1 });
    expect(ask({ due }, { due: { ...due, ...rest, latest: '2019-02-27' } }).due).toEqual({ right: 0, of: 1 });
  });
});

it('compares the round of a document, and of a sentence none', () => {
  const [text, reading] = pair([], []);
  expect(measureClauses([text], [{ ...reading, round: 9 }]).accuracy.round).toEqual({ right: 0, of: 1 });
  expect(measureClauses([{ ...text, round: undefined }], [reading]).accuracy.round.of).toBe(0);
});
