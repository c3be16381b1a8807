import 'server-only';
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { done, refused, type Outcome } from '@/lib/domain/outcome';
import { getAuthSettings } from '../accounts/auth-settings';

/** Nobody reads a promise and writes a reason faster. */
const FASTEST_MS = 3_000;
const DAY_MS = 86_400_000;

const signed = (text: string) =>
  createHmac('sha256', getAuthSettings().secret).update(`challenge form\n${text}`).digest('base64url');

/** A name for one form, and when it was drawn, signed: so that it can be sent once, not at once, and not much later. */
export function newFormToken(now: Date): string {
  const text = `${randomUUID()}.${now.getTime()}`;
  return `${text}.${signed(text)}`;
}

/** The id of the form that a token names; refused where it is forged, too fresh or too old. */
export function readFormToken(token: string, now: Date): Outcome<string, 'too-soon' | 'stale'> {
  const [id = '', time = '', signature = ''] = token.split('.');
  const expected = Buffer.from(signed(`${id}.${time}`));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return refused('stale');
  const age = now.getTime() - Number(time);
  if (age > DAY_MS) return refused('stale');
  return age < FASTEST_MS ? refused('too-soon') : done(id);
}
