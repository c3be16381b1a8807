import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(...args: string[]) {
  const root = path.join(__dirname, '../../..');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/read.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, errors: stderr.trim().split('\n') };
}

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

test('prints the contract as JSON, with ids that are unique across documents', () => {
  const file = write('a.txt', 'البيان الختامي لأستانا 8\n\nقررت الدول الضامنة عقد الاجتماع المقبل في شباط 2018.\n');
  const { status, stdout } = read(file, '--json');
  expect(status).toBe(0);
  const { documents, followUps } = JSON.parse(stdout) as {
    documents: { round: number; clauses: unknown[] }[];
    followUps: unknown[];
  };
  expect(documents[0]).toMatchObject({ file, round: 8 });
  expect(documents[0]?.clauses.at(-1)).toMatchObject({
    id: 'a#c2',
    kind: 'commitment',
    strength: 'decision',
    due: { edtf: '2018-02' },
  });
  expect(followUps).toMatchObject([{ from: 'a#c2', to: { round: 9 }, relation: 'fulfils-late' }]);
});

test('tells how a repeat changed its words, and where two languages of a text differ', () => {
  const eleventh = write(
    'w11.ar.txt',
    'البيان الختامي لأستانا 11\n\nقررت الدول الضامنة عقد الاجتماع المقبل في أستانا في شباط 2019.\n',
  );
  const english = write(
    'w11.en.txt',
    'Joint Statement, the 11th International Meeting on Syria\n\nThe guarantors agreed to hold the next meeting in Astana in March 2019.\n',
  );
  const differences = JSON.parse(read(eleventh, english, '--json').stdout) as { disagreements: unknown[] };
  expect(differences.disagreements).toMatchObject([
    { field: 'due', clauses: ['w11.ar#c2', 'w11.en#c2'], values: [{ edtf: '2019-02' }, { edtf: '2019-03' }] },
  ]);
  expect(read(eleventh, english).stdout).toContain('w11.ar#c2 / w11.en#c2: due 2019-02 / 2019-03\n');

  const firm = write(
    'm11.txt',
    'البيان الختامي لأستانا 11\n\nقررت الدول الضامنة تسليم خرائط الألغام في تدمر قبل نهاية آذار 2019.\n',
  );
  const faint = write(
    'm12.txt',
    'البيان الختامي لأستانا 12\n\nأعربت الدول الضامنة عن عزمها تسليم خرائط الألغام في تدمر.\n',
  );
  const changes = JSON.parse(read(firm, faint, '--json').stdout) as { wordingChanges: unknown[] };
  expect(changes.wordingChanges).toMatchObject([
    { from: 'm11#c2', to: 'm12#c2', strength: 'weaker', date: 'lost', due: { after: null } },
  ]);
  expect(read(firm, faint).stdout).toMatch(/repeats in other words: 1\n.*m11#c2 -> m12#c2: weaker; date lost/);
});

test('explains each clause by its rules and the words that they rest on', () => {
  const file = write('why.txt', 'البيان الختامي لأستانا 8\n\nأعربت الدول الضامنة عن عزمها مواصلة مكافحة الإرهاب.\n');
  const { stdout } = read(file, '--explain');
  expect(stdout).toMatch(/by ar\/.*ar\/intent \| .*commitment: أعربت … عزمها/);
  expect(stdout).toMatch(/counter-terrorism: .*الإرهاب/);
  const { documents } = JSON.parse(read(file, '--explain', '--json').stdout) as {
    documents: { clauses: { start: number; end: number; evidence: { of: string; start: number; end: number }[] }[] }[];
  };
  for (const { start, end, evidence } of documents[0]?.clauses ?? [])
    for (const each of evidence) expect(each.start >= start && each.end <= end && each.end > each.start).toBe(true);
  expect(read(file, '--json').stdout).not.toContain('evidence');
});

test.each([
  ['a missing file', () => [path.join(folder, 'none.txt')], /none\.txt: there is no such file/],
  ['an empty file', () => [write('empty.txt', ' \n')], /empty\.txt: is empty/],
  [
    'bytes that are no text',
    () => [write('bad.txt', Uint8Array.from([0x61, 0xff, 0x62]))],
    /bad\.txt: is not UTF-8: byte 1/,
  ],
  ['a text of no round', () => [write('free.txt', 'قرر المجلس عقد دورة جديدة.')], /free\.txt: no round .* --round N/],
  [
    'another language',
    () => [write('ru.txt', 'Стороны договорились продолжить работу.')],
    /ru\.txt: its language is not supported/,
  ],
  ['a round that is not in the calendar', () => ['--round', '99', write('r.txt', 'قرر المجلس')], /--round 99/],
  ['no file at all', () => [], /usage/],
] as const)('tells of %s in one line', (_, args, message) => {
  const { status, stdout, errors } = read(...args());
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(message);
});

test('prints nothing where a later file fails, and both documents where none does', () => {
  const first = write(
    'first.txt',
    'البيان الختامي لأستانا 8\n\nقررت الدول الضامنة عقد الاجتماع المقبل في شباط 2018.\n',
  );
  const second = write(
    'second.txt',
    'البيان الختامي لأستانا 9\n\nقررت الدول الضامنة عقد الاجتماع المقبل في أيار 2018.\n',
  );
  expect(read(first, write('later.txt', ' '), '--json')).toMatchObject({ status: 1, stdout: '' });
  const { status, stdout } = read(first, second, '--json');
  expect(status).toBe(0);
  const { documents } = JSON.parse(stdout) as { documents: { file: string }[] };
  expect(documents.map(({ file }) => file)).toEqual([first, second]);
  expect(read(first, second).stdout).toMatch(/first\.txt: [\s\S]*second\.txt: [\s\S]*follow-ups/);
});
