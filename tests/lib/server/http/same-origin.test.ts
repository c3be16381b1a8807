import { isSameOrigin } from '@/lib/server/http/same-origin';

const own = { host: 'ahd.example:3000', origin: 'http://ahd.example:3000', 'sec-fetch-site': 'same-origin' };

describe('a write is of this site', () => {
  test.each([
    ['with its origin and fetch metadata', own, null],
    ['from a browser without fetch metadata', { host: own.host, origin: own.origin }, null],
    [
      'behind a proxy that changes the host',
      { ...own, host: '10.0.0.1', origin: 'https://ahd.example' },
      'https://ahd.example/',
    ],
  ])('%s', (_how, headers, publicUrl) => {
    expect(isSameOrigin(new Headers(headers), publicUrl)).toBe(true);
  });
});

describe('a write is foreign', () => {
  test.each([
    ['without origin', { host: own.host }],
    ['with an opaque origin', { ...own, origin: 'null' }],
    ['with another port', { ...own, origin: 'http://ahd.example:3001' }],
    ['with another host', { ...own, origin: 'http://evil.example:3000' }],
    ['with a host that only begins alike', { ...own, origin: 'http://ahd.example:3000.evil.example' }],
    ['with another scheme', { ...own, origin: 'ftp://ahd.example:3000' }],
    ['from a subdomain', { ...own, 'sec-fetch-site': 'same-site' }],
    ['from another site', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['typed in the address bar', { ...own, 'sec-fetch-site': 'none' }],
  ])('%s', (_how, headers) => {
    expect(isSameOrigin(new Headers(headers), null)).toBe(false);
  });
});
