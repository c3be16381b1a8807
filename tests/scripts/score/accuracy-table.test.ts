import { accuracyTable, withTable } from '@/scripts/score/accuracy-table';
import { measureClauses } from '@/scripts/score/measure-clauses';
import { measureDates } from '@/scripts/score/measure-dates';
import { measureFollowUps } from '@/scripts/score/measure-follow-ups';
import { SETS } from '@/scripts/score/sets';
import { clause, pair, promise } from './fixtures';

const setNamed = (name: string) => {
  const set = SETS.find((s) => s.name === name);
  if (!set) throw new Error(`no set ${name}`);
  return set;
};

it('has a line for each set of texts with its size, and one a language for dates', () => {
  const [text, reading] = pair([promise(0, 40), promise(60, 100)], [clause('1', 0, 40, { strength: 'intent' })]);
  const labelled = { texts: [text], followUps: [] };
  const lines = accuracyTable([
    {
      set: setNamed('practice'),
      size: '2 clauses',
      clauses: measureClauses([text], [reading]),
      followUps: measureFollowUps(labelled, { texts: [reading], followUps: [] }),
    },
    {
      set: setNamed('dates-dev'),
      size: '1',
      dates: [{ language: 'en', size: '1 sentence', score: measureDates([], new Map()) }],
    },
  ]).split('\n');
  expect(lines).toContain(
    '| Communiqués composed for practice | 2 clauses | 0.667 | 0.500 | 0.000 | 1.000 | 1.000 | 1.000 | – | – |',
  );
  expect(lines).toContain('| Dates in other registers (English) | 1 sentence | – | – | – |');
});

describe('the table in its page', () => {
  const page = 'before <!-- accuracy:start -->\nold\n<!-- accuracy:end --> after';

  it('takes the place of the old one and leaves the rest', () => {
    expect(withTable(page, 'new')).toBe('before <!-- accuracy:start -->\n\nnew\n\n<!-- accuracy:end --> after');
    expect(withTable(withTable(page, 'new'), 'newer')).toBe(withTable(page, 'newer'));
  });

  it('is refused where a mark is missing', () => {
    expect(() => withTable('<!-- accuracy:start -->', 'new')).toThrow('accuracy:end');
  });
});
