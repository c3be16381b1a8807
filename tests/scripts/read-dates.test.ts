import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

function run(input: string | Buffer) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/read-dates.ts'], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { stdout, stderr, status };
}

const line = (value: object) => `${JSON.stringify(value)}\n`;

test('reads a line in the language of its script or the one it is told', () => {
  const { stdout, status } = run(
    line({ id: 'a', text: 'في 4 أيار 2019', ref: '2018-11-29' }) +
      '\n' +
      line({ id: 2, text: 'in May', ref: '2018-11-29', language: 'en' }),
  );
  expect(
    stdout
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row)),
  ).toEqual([
    {
      id: 'a',
      dates: [
        {
          start: 3,
          end: 14,
          edtf: '2019-05-04',
          earliest: '2019-05-04',
          latest: '2019-05-04',
          precision: 'day',
          role: 'due',
        },
      ],
    },
    {
      id: 2,
      dates: [
        {
          start: 3,
          end: 6,
          edtf: '2019-05',
          earliest: '2019-05-01',
          latest: '2019-05-31',
          precision: 'month',
          role: 'due',
        },
      ],
    },
  ]);
  expect(status).toBe(0);
});

test.each([
  ['is no JSON', '{"id":', 'read-dates: line 2: is not JSON'],
  ['lacks its text', line({ id: 'a' }), 'read-dates: line 2: text:'],
  [
    'has a day that does not exist',
    line({ id: 'a', text: '', ref: '2018-02-30' }),
    'read-dates: line 2: ref: is no day (YYYY-MM-DD)',
  ],
  ['has a language that is not read', line({ id: 'a', text: '', language: 'fr' }), 'read-dates: line 2: language:'],
])('says in one line which line %s', (_, bad, message) => {
  const { stderr, status } = run(line({ id: 'first', text: 'x' }) + bad);
  expect(stderr.startsWith(message)).toBe(true);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
});

test('reads every labelled date of the gold file, and none where there is none', () => {
  type Gold = {
    id: string;
    expect: {
      start: number;
      end: number;
      earliest: string | null;
      latest: string | null;
      precision: string;
      role: string;
    }[];
  };
  const file = readFileSync(join(root, 'tests/fixtures/gold/dates-ar.jsonl'), 'utf8');
  const gold = file
    .trim()
    .split('\n')
    .map((row): Gold => JSON.parse(row));
  const read = run(file)
    .stdout.trim()
    .split('\n')
    .map((row): { dates: Gold['expect'] } => JSON.parse(row));
  const days = (date: Gold['expect'][number]) =>
    date.precision === 'vague' ? 'vague' : `${date.earliest}..${date.latest}`;
  expect(read.map(({ dates }) => dates.map((date) => `${days(date)} ${date.role}`))).toEqual(
    gold.map(({ expect: dates }) => dates.map((date) => `${days(date)} ${date.role}`)),
  );
});
