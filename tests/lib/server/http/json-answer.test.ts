import { badQuery, jsonAnswer, notHere } from '@/lib/server/http/json-answer';

const ask = (headers: Record<string, string> = {}) => new Request('http://ahd.test/api', { headers });

test('the same content has the same tag, other content another', async () => {
  const first = jsonAnswer(ask(), { a: 1 });
  expect(first.status).toBe(200);
  expect(await first.json()).toEqual({ a: 1 });
  expect(jsonAnswer(ask(), { a: 1 }).headers.get('etag')).toBe(first.headers.get('etag'));
  expect(jsonAnswer(ask(), { a: 2 }).headers.get('etag')).not.toBe(first.headers.get('etag'));
});

test.each(['TAG', 'W/TAG', '"other", TAG', '*'])('who sends %s and already has it is sent nothing', async (header) => {
  const etag = jsonAnswer(ask(), { a: 1 }).headers.get('etag') ?? '';
  const again = jsonAnswer(ask({ 'if-none-match': header.replace('TAG', etag) }), { a: 1 });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('a refusal names the parameter and says why in one line', async () => {
  const answer = badQuery([{ param: 'theme', value: 'nowhere', reason: 'is not on this board' }]);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    error: { code: 'bad-query', message: 'theme=nowhere: is not on this board' },
  });
  expect(notHere('commitment', 'Z1-1').status).toBe(404);
});
