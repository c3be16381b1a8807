import 'server-only';

/**
 * The origin under which a request reached this site, for addresses that people copy. Behind a proxy the forwarded
 * scheme counts; the host is the one that the browser asked for.
 */
export function originOf(headers: Pick<Headers, 'get'>): string {
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  return `${scheme}://${headers.get('host') ?? 'localhost'}`;
}
