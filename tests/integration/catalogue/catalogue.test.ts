import { POST as addProcess } from '@/app/api/v1/desk/catalogue/processes/route';
import { DELETE as remove, PUT as save } from '@/app/api/v1/desk/catalogue/route';
import { database } from '@/lib/server/database';
import { verifyLog } from '@/lib/server/db/audit-log';
import { changeCorpus } from '@/lib/server/db/corpus-store';
import { findFirstProcess, readBoard } from '@/lib/server/db/read-board';
import { reader } from '@/lib/server/reader';
import { importCorpus } from '@/lib/workflow/import-corpus';
import { shippedCorpus } from '../corpus-database';
import { useOwnDatabase } from '../own-database';
import { firstAdministrator, newPerson } from '../people';
import type { Visitor } from '../visitor';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
const own = useOwnDatabase();
const shipped = shippedCorpus();
let administrator: Visitor;
let editor: Visitor;
let visitor: Visitor;

const load = () => changeCorpus(database(), (store) => importCorpus(store, shipped, reader));
const board = () => readBoard(database(), 'astana');

beforeAll(async () => {
  administrator = await firstAdministrator();
  editor = await newPerson(administrator, 'editor', 'editor@example.org');
  visitor = await newPerson(administrator, 'reader', 'reader@example.org');
  await load();
});

const source = { url: 'https://example.org/round', publisher: 'وكالة' };
const round = {
  id: null,
  series: 'astana',
  number: 99,
  title: { ar: 'الجولة التاسعة والتسعون', en: 'Round 99' },
  venue: { ar: 'أستانا', en: 'Astana' },
  startOn: '2025-03-01',
  endOn: '2025-03-02',
  sources: [source],
};
const event = {
  id: null,
  kind: 'meeting',
  title: { ar: 'لقاء الخبراء', en: 'Expert meeting' },
  place: { ar: 'جنيف', en: 'Geneva' },
  startOn: '2025-04-01',
  endOn: '2025-04-01',
  isHeld: true,
  certainty: 'sourced',
  figures: {},
  note: null,
  sources: [source],
};
const theme = {
  id: null,
  name: { ar: 'المياه', en: 'Water' },
  isProcedural: false,
  words: { ar: ['مياه'], en: ['water'] },
};

const put = (who: Visitor, entry: { kind: string; value: unknown }, revision = 0, isTrial = false) =>
  who.send(save, { processId: 'astana', revision, isTrial, entry });
const takeOut = (who: Visitor, kind: string, id: string, revision: number) =>
  who.send(remove, { processId: 'astana', revision, isTrial: false, kind, id });

describe('a round', () => {
  test('is added with its code, answers what it answers, stays when the data set is loaded again, and goes', async () => {
    const before = await board();
    const trial = await put(editor, { kind: 'round', value: round }, 0, true);
    expect(trial.status).toBe(200);
    expect(await board()).toEqual(before);

    const added = await put(editor, { kind: 'round', value: round });
    expect(added).toEqual({ status: 200, body: { ...trial.body, id: 'astana-99', revision: 1 } });
    const after = await board();
    expect(after.rounds.find(({ id }) => id === 'astana-99')).toMatchObject({ code: 'A99', startOn: '2025-03-01' });

    await load();
    expect(await board()).toEqual(after);

    expect(await takeOut(editor, 'round', 'astana-99', 1)).toMatchObject({ status: 200 });
    expect((await board()).rounds).toEqual(before.rounds);
  });

  test('that is moved is judged anew, and the change of people stays', async () => {
    const first = (await board()).rounds.find(({ id }) => id === 'astana-10');
    if (!first) throw new Error('the data set has no round 10');
    const { id, series, number, title, venue, startOn, endOn, sources } = first;
    const value = { id, series, number, title, venue, startOn, endOn, sources };
    expect(await put(editor, { kind: 'round', value })).toMatchObject({ status: 200, body: { revision: 0 } });
    const moved = { ...value, title: { ...value.title, en: 'Tenth round, Sochi' } };
    expect(await put(editor, { kind: 'round', value: moved })).toMatchObject({ status: 200, body: { revision: 1 } });
    await load();
    expect((await board()).rounds.find(({ id }) => id === 'astana-10')?.title.en).toBe('Tenth round, Sochi');
    expect(await put(editor, { kind: 'round', value: moved })).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict', revision: 1, current: { value: { title: moved.title } } } },
    });
    expect(await put(editor, { kind: 'round', value }, 1)).toMatchObject({ status: 200, body: { revision: 2 } });
    expect(await takeOut(editor, 'round', 'astana-10', 2)).toMatchObject({ body: { error: { code: 'shipped' } } });
  });

  test('keeps its series and number: they are part of public ids', async () => {
    const value = { ...round, id: 'astana-08', number: 12 };
    expect(await put(editor, { kind: 'round', value })).toMatchObject({
      status: 422,
      body: { error: { code: 'invalid', fields: ['number'] } },
    });
    const taken = { ...round, number: 8 };
    expect(await put(editor, { kind: 'round', value: taken })).toMatchObject({
      body: { error: { fields: ['number'] } },
    });
  });
});

describe('an event', () => {
  test('is added, and changes what its day changes', async () => {
    const added = await put(editor, { kind: 'event', value: event });
    expect(added).toMatchObject({ status: 200, body: { id: 'expert-meeting-2025-04-01' } });
    expect((await board()).events.map(({ id }) => id)).toContain('expert-meeting-2025-04-01');
    expect(await takeOut(editor, 'event', 'expert-meeting-2025-04-01', 1)).toMatchObject({ status: 200 });
  });

  test('planned for a promise and held gives that promise another status', async () => {
    const before = await board();
    const answering = before.followUps.find(({ to }) => to.kind === 'event');
    if (answering?.to.kind !== 'event') throw new Error('no promise of the data set is answered by an event');
    const { eventId } = answering.to;
    const held = before.events.find(({ id }) => id === eventId);
    const notHeld = { ...held, isHeld: false };
    const changed = await put(editor, { kind: 'event', value: notHeld }, 0, true);
    expect(changed.status).toBe(200);
    expect((changed.body.statuses as { id: string }[]).map(({ id }) => id)).toContain(answering.commitmentId);
    expect(await board()).toEqual(before);
  });

  test.each([
    ['ends before it starts', { endOn: '2025-03-31' }, 'entry.value.endOn'],
    [
      'has an address that is none',
      { sources: [{ ...source, url: 'javascript:alert(1)' }] },
      'entry.value.sources.0.url',
    ],
    ['is sourced without a source', { sources: [] }, 'entry.value.sources'],
    ['has no title in Arabic', { title: { ar: ' ', en: 'x' } }, 'entry.value.title.ar'],
  ])('that %s is refused by the name of its field', async (_, change, field) => {
    const answer = await put(editor, { kind: 'event', value: { ...event, ...change } });
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 'invalid', fields: [field] } } });
  });
});

describe('a theme', () => {
  test('is found in the texts once it is added, and no more once it is gone', async () => {
    const water = async () => (await board()).commitments.filter(({ themes }) => themes.includes('water')).length;
    const words = { ar: ['الاجتماع'], en: ['meeting'] };
    expect(await put(editor, { kind: 'theme', value: { ...theme, words } })).toMatchObject({ body: { id: 'water' } });
    expect(await water()).toBeGreaterThan(0);
    expect(await takeOut(editor, 'theme', 'water', 1)).toMatchObject({ status: 200 });
    expect(await water()).toBe(0);
  });
});

describe('a process', () => {
  const request = {
    name: { ar: 'مسار جدة', en: 'Jeddah talks' },
    words: { ar: ['جدة'], en: ['Jeddah'] },
    series: { prefix: 'J', name: { ar: 'جولة', en: 'Round' } },
    modelId: 'astana',
    knownParties: [{ id: 'un', isGuarantor: false }],
    newParties: [{ name: { ar: 'السعودية', en: 'Saudi Arabia' }, isGuarantor: true }],
  };

  test('is added by an administrator with guarantors of its own, and takes nothing from the first', async () => {
    const before = await board();
    expect(await editor.send(addProcess, request)).toMatchObject({ status: 403 });
    expect(await administrator.send(addProcess, request)).toEqual({ status: 200, body: { id: 'jeddah-talks' } });
    const { parties, themes, rounds } = await readBoard(database(), 'jeddah-talks');
    expect(parties.map(({ id, isGuarantor }) => [id, isGuarantor])).toEqual([
      ['un', false],
      ['saudi-arabia', true],
    ]);
    expect(themes).toEqual(before.themes);
    expect(rounds).toEqual([]);
    expect(await board()).toEqual(before);
    expect(await findFirstProcess(database())).toBe('astana');
    expect(await administrator.send(addProcess, request)).toMatchObject({
      body: { error: { code: 'invalid', fields: ['series.prefix'] } },
    });
  });

  test('gets its rounds under its own letter', async () => {
    const value = { ...round, series: 'jeddah-talks', number: 1 };
    const answer = await editor.send(save, {
      processId: 'jeddah-talks',
      revision: 0,
      isTrial: false,
      entry: { kind: 'round', value },
    });
    expect(answer).toMatchObject({ status: 200, body: { id: 'jeddah-talks-01', statuses: [] } });
    expect((await readBoard(database(), 'jeddah-talks')).rounds).toMatchObject([{ code: 'J1' }]);
  });
});

test('a reader may change nothing of it', async () => {
  expect(await put(visitor, { kind: 'theme', value: theme })).toMatchObject({ status: 403 });
  expect(await takeOut(visitor, 'theme', 'meetings', 0)).toMatchObject({ status: 403 });
});

test('every change stands in the log, with what was before and after', async () => {
  const rows = await own.query(
    `SELECT action, subject_kind, subject_id FROM audit_log WHERE action LIKE 'catalogue.%'`,
  );
  expect(rows).toContainEqual({ action: 'catalogue.remove', subject_kind: 'theme', subject_id: 'water' });
  expect(rows).toContainEqual({ action: 'catalogue.change', subject_kind: 'round', subject_id: 'astana-10' });
  expect((await verifyLog(database())).fault).toBeNull();
});
