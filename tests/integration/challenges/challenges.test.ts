import { POST as move } from '@/app/api/v1/desk/challenges/[id]/moves/route';
import type { ChallengeFormState } from '@/lib/api/challenge-forms';
import type { Outcome } from '@/lib/domain/outcome';
import { findPublicChallenge, getCorrections, listChallengesOf } from '@/lib/server/challenges/challenge-pages';
import { newFormToken } from '@/lib/server/challenges/form-token';
import { sendFromForm } from '@/lib/server/challenges/send-from-form';
import { database } from '@/lib/server/database';
import { verifyLog } from '@/lib/server/db/audit-log';
import { firstAdministrator, newPerson } from '../people';
import { useOwnDatabase } from '../own-database';
import { Visitor } from '../visitor';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
const own = useOwnDatabase();
let editor: Visitor;
let reader: Visitor;

const DECISION = '11111111-0000-4000-8000-000000000000';
const OTHERS = '22222222-0000-4000-8000-000000000000';
const drawn = new Date('2026-03-01T10:00:00Z');
const sentAt = new Date('2026-03-01T10:05:00Z');
const REASON = 'عُقد الاجتماع في أيار لا في آذار كما يقول التقرير.';
let household = 0;

beforeAll(async () => {
  await own.query(`
    INSERT INTO processes (id, name_ar, name_en, words) VALUES ('p', 'مسار', 'Process', '{"ar":[],"en":[]}');
    INSERT INTO series (id, process_id, prefix, name_ar, name_en) VALUES ('s', 'p', 'T', 'سلسلة', 'Series');
    INSERT INTO rounds (id, code, series_id, number, title_ar, title_en, venue_ar, venue_en, start_on, end_on)
      VALUES ('r1', 'T1', 's', 1, 'جولة', 'Round', 'مكان', 'Place', '2018-02-01', '2018-02-02');
    INSERT INTO commitments (id, round_id, round_code, number, strength, title_ar, title_en, review)
      SELECT 'T1-' || n, 'r1', 'T1', n, 'decision', 'وعد', 'Promise', 'machine' FROM generate_series(1, 2) n;
    BEGIN;
    INSERT INTO decisions (id, commitment_id, status, holds_from, reason_ar, reason_en, decided_by) VALUES
      ('${DECISION}', 'T1-1', 'fulfilled-late', '2018-05-15', 'سبب', 'Reason', 'u'),
      ('${OTHERS}', 'T1-2', 'broken', '2018-05-15', 'سبب', 'Reason', 'u');
    INSERT INTO evidence (decision_id, side, quote, url, publisher, accessed_on)
      SELECT id, 'supports', 'قول', 'https://example.org/', 'وكالة', '2018-06-01' FROM decisions;
    COMMIT;`);
  const administrator = await firstAdministrator();
  editor = await newPerson(administrator, 'editor', 'editor@example.org');
  reader = await newPerson(administrator, 'reader', 'reader@example.org');
});

interface Sending {
  fields?: Record<string, string | null>;
  headers?: Record<string, string | null>;
  now?: Date;
}

/** Sends a form as a browser does, from a household of its own where none is given. */
function send({ fields = {}, headers = {}, now = sentAt }: Sending = {}): Promise<
  Outcome<{ number: number }, ChallengeFormState>
> {
  const form = new FormData();
  const filled = {
    commitment: 'T1-1',
    language: 'ar',
    status: 'overdue',
    url: 'https://example.org/report',
    reason: REASON,
    website: '',
    form: newFormToken(drawn),
    ...fields,
  };
  for (const [name, value] of Object.entries(filled)) if (value !== null) form.set(name, value);
  household += 1;
  const sent = new Headers();
  const all = {
    host: 'localhost:3000',
    origin: 'http://localhost:3000',
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': `10.1.${household >> 8}.${household & 255}`,
    ...headers,
  };
  for (const [name, value] of Object.entries(all)) if (value !== null) sent.set(name, value);
  return sendFromForm(form, sent, now);
}

const numberOf = (outcome: Awaited<ReturnType<typeof send>>) => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.error.refusal?.code}`);
  return outcome.value.number;
};
const codeOf = (outcome: Awaited<ReturnType<typeof send>>) => (outcome.ok ? 'sent' : outcome.error.refusal?.code);
const answer = {
  outcome: 'accepted',
  text: { ar: 'صحيح: صحّحنا اليوم', en: 'Right: the day is corrected' },
  decisionId: DECISION,
};

describe('an objection', () => {
  test('is seen by nobody outside the desk before an editor has looked, and then by everybody with its answer', async () => {
    const number = numberOf(await send());
    const id = `C${number}`;
    expect(await findPublicChallenge(id)).toEqual({ state: 'waiting', challenge: null });
    expect(await listChallengesOf('T1-1')).toEqual([]);
    expect((await editor.send(move, { action: 'open', revision: 1 }, { id })).status).toBe(200);
    expect(await listChallengesOf('T1-1')).toMatchObject([{ id, reason: REASON, status: 'overdue', answer: null }]);
    expect((await editor.send(move, { action: 'answer', revision: 2, answer }, { id })).status).toBe(200);
    const { challenges } = await getCorrections();
    expect(challenges[0]).toMatchObject({
      id,
      sentOn: '2026-03-01',
      answer: { outcome: 'accepted', decision: { id: DECISION, status: 'fulfilled-late' } },
    });
    const rows = await own.query('SELECT action, actor_name FROM audit_log WHERE subject_id = $1 ORDER BY seq', [id]);
    expect(rows.map(({ action }) => action)).toEqual(['challenge.send', 'challenge.open', 'challenge.answer']);
    expect(rows[0]?.actor_name).toBe('reader');
    expect((await verifyLog(database())).fault).toBeNull();
  });

  test('sent fifty times by one form is one objection', async () => {
    const form = newFormToken(drawn);
    const outcomes = [];
    for (let n = 0; n < 5; n++) outcomes.push(await send({ fields: { form } }));
    outcomes.push(...(await Promise.all(Array.from({ length: 45 }, () => send({ fields: { form } })))));
    expect(new Set(outcomes.map(numberOf)).size).toBe(1);
  });

  test('that is withheld is not public, with its reason in the log alone, and can be opened again', async () => {
    const number = numberOf(await send());
    const id = `C${number}`;
    const reason = 'شتم لشخص بعينه';
    expect((await editor.send(move, { action: 'withhold', revision: 1, reason }, { id })).status).toBe(200);
    expect(await findPublicChallenge(id)).toEqual({ state: 'withheld', challenge: null });
    expect((await getCorrections()).withheld).toBe(1);
    expect(JSON.stringify(await getCorrections())).not.toContain(reason);
    const [row] = await own.query(
      "SELECT after FROM audit_log WHERE subject_id = $1 AND action = 'challenge.withhold'",
      [id],
    );
    expect(row?.after).toMatchObject({ state: 'withheld', reason });
    expect((await editor.send(move, { action: 'answer', revision: 2, answer }, { id })).status).toBe(409);
    expect((await editor.send(move, { action: 'open', revision: 2 }, { id })).status).toBe(200);
    expect((await findPublicChallenge(id))?.challenge).not.toBeNull();
  });
});

describe('a form is refused, with what was typed,', () => {
  test.each([
    ['without an address', { url: '' }, 'url'],
    ['with a script for an address', { url: 'javascript:alert(1)' }, 'url'],
    ['with an address of files', { url: 'ftp://example.org/a' }, 'url'],
    ['with too little of a reason', { reason: 'خطأ' }, 'reason'],
    ['with too much of one', { reason: 'ا'.repeat(4_001) }, 'reason'],
    ['with NUL in it', { reason: `${REASON}\0` }, 'reason'],
    ['with the trap filled in', { website: 'https://spam.example' }, 'robot'],
    ['with a field too many', { more: 'x' }, 'invalid'],
    ['with a forged name', { form: '00000000-0000-4000-8000-000000000000.1.AAAA' }, 'stale'],
    ['about a promise that is not there', { commitment: 'T9-9' }, 'not-found'],
  ])('%s', async (_what, fields, code) => {
    const outcome = await send({ fields });
    expect(codeOf(outcome)).toBe(code);
    if (!outcome.ok) expect(outcome.error.reason).toBe('reason' in fields ? fields.reason : REASON);
  });

  test('sent faster than a person writes', async () => {
    expect(codeOf(await send({ now: new Date(drawn.getTime() + 1_000) }))).toBe('too-soon');
  });

  test('a day later, with a fresh name for the form', async () => {
    const outcome = await send({ now: new Date(drawn.getTime() + 90_000_000) });
    expect(codeOf(outcome)).toBe('stale');
    expect(outcome.ok ? null : outcome.error.form).toMatch(/^[0-9a-f-]{36}\.\d+\./);
  });

  test.each([
    ['from another site', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
    ['without an origin', { origin: null, 'sec-fetch-site': null }],
  ])('%s', async (_what, headers) => {
    expect(codeOf(await send({ headers }))).toBe('foreign');
  });

  test('from one address too often, which does not hold up others', async () => {
    const headers = { 'x-forwarded-for': '10.9.9.9' };
    const codes = [];
    for (let n = 0; n < 8; n++) codes.push(codeOf(await send({ headers })));
    expect(codes).toEqual([...Array<string>(6).fill('sent'), 'too-many', 'too-many']);
    expect(codeOf(await send())).toBe('sent');
  });
});

describe('the desk', () => {
  test.each([
    ['nobody signed in', () => new Visitor(), 401],
    ['a reader', () => reader, 403],
  ])('%s may not answer', async (_who, person, status) => {
    const id = `C${numberOf(await send())}`;
    expect((await person().send(move, { action: 'open', revision: 1 }, { id })).status).toBe(status);
    expect((await findPublicChallenge(id))?.state).toBe('waiting');
  });

  test('of two editors who answer at once, the second is told', async () => {
    const id = `C${numberOf(await send())}`;
    const both = await Promise.all([
      editor.send(move, { action: 'answer', revision: 1, answer }, { id }),
      editor.send(move, { action: 'open', revision: 1 }, { id }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('cannot name a decision about another promise, nor answer in one language only', async () => {
    const id = `C${numberOf(await send())}`;
    const wrong = { ...answer, decisionId: OTHERS };
    expect((await editor.send(move, { action: 'answer', revision: 1, answer: wrong }, { id })).status).toBe(404);
    const half = { ...answer, text: { ar: 'نعم', en: ' ' } };
    expect((await editor.send(move, { action: 'answer', revision: 1, answer: half }, { id })).status).toBe(422);
    expect((await editor.send(move, { action: 'open', revision: 1 }, { id: 'C99999' })).status).toBe(404);
    expect((await editor.send(move, { action: 'open', revision: 1 }, { id: 'x' })).status).toBe(404);
  });

  test.each([
    "UPDATE challenges SET reason = 'other words, quite other words'",
    'DELETE FROM challenges',
    'TRUNCATE challenges',
  ])('cannot change what readers wrote: %s', async (sql) => {
    await expect(own.query(sql)).rejects.toThrow(/keeps the words|is refused/);
  });
});

test('what was published and replaced is a correction', async () => {
  await own.query(`
    BEGIN;
    INSERT INTO decisions (id, commitment_id, status, holds_from, reason_ar, reason_en, decided_by, supersedes_id)
      VALUES ('33333333-0000-4000-8000-000000000000', 'T1-1', 'fulfilled', '2018-05-15', 'تصحيح', 'Corrected', 'u', '${DECISION}');
    INSERT INTO evidence (decision_id, side, quote, url, publisher, accessed_on)
      VALUES ('33333333-0000-4000-8000-000000000000', 'supports', 'قول', 'https://example.org/', 'وكالة', '2018-06-01');
    COMMIT;`);
  const { corrections } = await getCorrections();
  expect(corrections).toMatchObject([{ commitmentId: 'T1-1', from: 'fulfilled-late', to: 'fulfilled' }]);
});
