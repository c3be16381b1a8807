import 'server-only';
import { isIP } from 'node:net';

const IPV6_PREFIX_GROUPS = 4;

/**
 * The address that limits count by: what the last proxy saw, which is the right-most of X-Forwarded-For. An address of
 * version 6 counts by its /64, which one household holds.
 */
export function addressOf(headers: Headers): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  if (isIP(last) !== 6) return isIP(last) === 4 ? last : 'unknown';
  if (last.startsWith('::ffff:') && isIP(last.slice(7)) === 4) return last.slice(7);
  return expand(last).slice(0, IPV6_PREFIX_GROUPS).join(':');
}

function expand(address: string): string[] {
  const [head = '', tail = ''] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
}
