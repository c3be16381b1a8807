import { addressOf } from '@/lib/server/http/address-of';

describe('the address that limits count by', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['198.51.100.1, 203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['not an address', 'unknown'],
    ['203.0.113.7, forged', 'unknown'],
  ])('of %s is %s', (forwarded, address) => {
    expect(addressOf(new Headers({ 'x-forwarded-for': forwarded }))).toBe(address);
  });

  test('is one for all where no address came along', () => {
    expect(addressOf(new Headers())).toBe('unknown');
  });
});
