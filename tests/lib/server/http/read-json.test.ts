import { readJson } from '@/lib/server/http/read-json';

const read = (body: BodyInit, type = 'application/json') =>
  readJson(new Request('http://localhost/', { method: 'POST', headers: { 'content-type': type }, body }), 1_000);

test('reads JSON of the media type, with its parameters', async () => {
  expect(await read('{"a":[1,"نص"]}', 'application/json; charset=utf-8')).toEqual({
    ok: true,
    value: { a: [1, 'نص'] },
  });
});

test.each([
  ['what is no JSON', '{'],
  ['nothing', ''],
  ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
])('refuses %s', async (_what, body) => {
  expect(await read(body)).toEqual({ ok: false, error: { code: 'not-json' } });
});

test('refuses another media type, which forms of other sites could send', async () => {
  expect(await read('{}', 'text/plain')).toEqual({ ok: false, error: { code: 'not-json' } });
});

test('stops at the limit', async () => {
  expect(await read(`"${'x'.repeat(2_000)}"`)).toEqual({ ok: false, error: { code: 'too-large', maxBytes: 1_000 } });
});
