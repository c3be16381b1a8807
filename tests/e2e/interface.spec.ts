import { expect, test } from '@playwright/test';

test('the board has a tag, and is not sent twice', async ({ request }) => {
  const first = await request.get('/api/v1/board');
  expect(first.status()).toBe(200);
  const { etag } = first.headers();
  expect(etag).toMatch(/^"[\w-]+"$/);
  const again = await request.get('/api/v1/board', { headers: { 'if-none-match': etag ?? '' } });
  expect(again.status()).toBe(304);
});

test('commitments take the filters of the page', async ({ request }) => {
  const { total, shown, commitments } = await (await request.get('/api/v1/commitments?status=overdue')).json();
  expect(shown).toBe(commitments.length);
  expect(shown).toBeLessThan(total);
  for (const { status } of commitments) expect(status).toBe('overdue');
});

for (const query of [
  'status=gone',
  'themes=meetings',
  'asOf=2018-02-30',
  'asOf=2999-01-01',
  'round=none',
  `q=${'x'.repeat(201)}`,
])
  test(`${query.slice(0, 20)} is refused with one clear line`, async ({ request }) => {
    const answer = await request.get(`/api/v1/commitments?${query}`);
    expect(answer.status()).toBe(400);
    const { error } = await answer.json();
    expect(error.code).toBe('bad-query');
    expect(error.message).not.toContain('\n');
  });

test('a commitment and a document are found by their ids, and others are not', async ({ request }) => {
  expect((await request.get('/api/v1/commitments/Z99-9')).status()).toBe(404);
  expect((await request.get('/api/v1/documents/none.ar')).status()).toBe(404);
  const { text, clauses } = await (await request.get('/api/v1/documents/astana-08-communique.ar')).json();
  expect(clauses.length).toBeGreaterThan(10);
  for (const { start, end } of clauses) expect(text.slice(start, end).trim()).not.toBe('');
});
