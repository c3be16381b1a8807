import { logQuerySchema, toLogSearch } from '@/lib/api/log-query';

describe('the query of the log', () => {
  test('goes to an address and back', () => {
    const query = { actor: 'u 1', action: 'account.join', from: '2026-01-02', before: 51 };
    expect(logQuerySchema.parse(Object.fromEntries(new URLSearchParams(toLogSearch(query))))).toEqual(query);
  });

  test.each([
    [{ from: '2026-02-30' }],
    [{ before: '-1' }],
    [{ before: 'x' }],
    [{ actor: '' }],
    [{ action: ['a', 'b'] }],
    [{ subject: 'x'.repeat(300) }],
  ])('takes %j as not said', (given) => {
    expect(Object.values(logQuerySchema.parse(given)).filter((value) => value !== undefined)).toEqual([]);
  });

  test('is no address where nothing is asked', () => {
    expect(toLogSearch({ actor: undefined })).toBe('');
  });
});
