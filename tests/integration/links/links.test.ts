import { PUT as judge } from '@/app/api/v1/desk/links/route';
import { linkKey } from '@/lib/domain/link-queue';
import { toLinkTarget, type LinkTarget } from '@/lib/domain/link-review';
import type { FollowUp } from '@/lib/domain/follow-up';
import { database } from '@/lib/server/database';
import { verifyLog } from '@/lib/server/db/audit-log';
import { changeCorpus } from '@/lib/server/db/corpus-store';
import { readBoard } from '@/lib/server/db/read-board';
import { reader } from '@/lib/server/reader';
import { importCorpus } from '@/lib/workflow/import-corpus';
import { shippedCorpus } from '../corpus-database';
import { useOwnDatabase } from '../own-database';
import { firstAdministrator, newPerson } from '../people';
import type { Visitor } from '../visitor';

process.env.AUTH_SECRET = 'a secret of these tests, long enough to sign with';
const own = useOwnDatabase();
const shipped = shippedCorpus();
let editor: Visitor;
let visitor: Visitor;

const load = () => changeCorpus(database(), (store) => importCorpus(store, shipped, reader));
const links = async () => (await readBoard(database(), 'astana')).followUps;
const find = async (key: string) => (await links()).find((link) => linkKey(link) === key);

beforeAll(async () => {
  const administrator = await firstAdministrator();
  editor = await newPerson(administrator, 'editor', 'editor@example.org');
  visitor = await newPerson(administrator, 'reader', 'reader@example.org');
  await load();
});

const say = (
  who: Visitor,
  commitmentId: string,
  target: LinkTarget,
  verdict: string,
  relation: string | null = null,
  revision = 0,
) => who.send(judge, { commitmentId, target, verdict, relation, revision });

/** The first link of the data set to a clause. */
async function someLink(nth = 0): Promise<FollowUp> {
  const link = (await links()).filter(({ to }) => to.kind === 'clause')[nth];
  if (!link) throw new Error('the data set has no such link');
  return link;
}

test('a confirmed link carries the relation that the person gave it, also after the texts are loaded again', async () => {
  const link = await someLink();
  const target = toLinkTarget(link.to);
  const relation = link.relation === 'progresses' ? 'reiterates' : 'progresses';
  expect(await say(editor, link.commitmentId, target, 'confirmed', relation)).toEqual({
    status: 200,
    body: { revision: 1 },
  });
  const expected = { relation, score: 1, rules: ['people/link', ...link.rules], matched: link.matched };
  expect(await find(linkKey(link))).toMatchObject(expected);
  await load();
  expect(await find(linkKey(link))).toMatchObject(expected);
  expect(await say(editor, link.commitmentId, target, 'rejected')).toMatchObject({
    status: 409,
    body: { error: { code: 'conflict', current: { verdict: 'confirmed', relation } } },
  });
  expect(await say(editor, link.commitmentId, target, 'open', null, 1)).toMatchObject({ status: 200 });
  expect(await find(linkKey(link))).toEqual(link);
});

test('a rejected link is shown no more, and comes back when that is taken back', async () => {
  const link = await someLink(1);
  const target = toLinkTarget(link.to);
  expect(await say(editor, link.commitmentId, target, 'rejected')).toMatchObject({ status: 200 });
  await load();
  expect(await find(linkKey(link))).toBeUndefined();
  expect(await say(editor, link.commitmentId, target, 'open', null, 1)).toMatchObject({ status: 200 });
  expect(await find(linkKey(link))).toEqual(link);
});

test('a person links what the machine did not, to a clause, a round or an event', async () => {
  const { commitments, events, rounds } = await readBoard(database(), 'astana');
  const [promise] = commitments;
  const later = commitments.at(-1)?.sources[0];
  const event = events.at(-1);
  const round = rounds.at(-1);
  if (!promise || !later || !event || !round) throw new Error('the data set is too small');
  const { documentKey, start, end, quote } = later;
  const targets: LinkTarget[] = [
    { kind: 'clause', documentKey, start, end, quote },
    { kind: 'round', roundId: round.id },
    { kind: 'event', eventId: event.id },
  ];
  for (const target of targets) {
    expect(await say(editor, promise.id, target, 'confirmed', 'progresses')).toMatchObject({ status: 200 });
  }
  const made = (await links()).filter(
    ({ commitmentId, rules }) => commitmentId === promise.id && rules[0] === 'people/link',
  );
  expect(made.map(({ to }) => to.kind).sort()).toEqual(['clause', 'event', 'round']);
  expect(made.find(({ to }) => to.kind === 'clause')).toMatchObject({
    to: { clause: { quote } },
    relation: 'progresses',
  });
});

test('what is no later than the promise, or not in the text, is refused and changes nothing', async () => {
  const { commitments, rounds } = await readBoard(database(), 'astana');
  const promise = commitments.at(-1);
  const [first] = rounds;
  if (!promise || !first) throw new Error('the data set is too small');
  const before = await links();
  const earlier: LinkTarget = { kind: 'round', roundId: first.id };
  expect(await say(editor, promise.id, earlier, 'confirmed', 'fulfils')).toMatchObject({
    status: 422,
    body: { error: { code: 'not-later' } },
  });
  const [source] = promise.sources;
  const foreign: LinkTarget = {
    kind: 'clause',
    documentKey: source?.documentKey ?? '',
    start: 0,
    end: 3,
    quote: 'xyz',
  };
  expect(await say(editor, promise.id, foreign, 'rejected')).toMatchObject({ status: 404 });
  expect(await say(editor, promise.id, { kind: 'event', eventId: 'none' }, 'rejected')).toMatchObject({ status: 404 });
  expect(await say(editor, 'A99-1', earlier, 'rejected')).toMatchObject({ status: 404 });
  expect(await say(editor, promise.id, earlier, 'confirmed')).toMatchObject({ status: 422 });
  expect(await say(visitor, promise.id, earlier, 'rejected')).toMatchObject({ status: 403 });
  expect(await links()).toEqual(before);
  const rows = await own.query(`SELECT count(*)::int AS n FROM link_reviews WHERE commitment_id = $1`, [promise.id]);
  expect(rows).toEqual([{ n: 0 }]);
  expect((await verifyLog(database())).fault).toBeNull();
});
