import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { LIMITS, type LimitName } from '@/lib/workflow/accounts/limits';
import { database } from '../database';
import { queryRaw } from '../db/query-raw';

/** How the limiter asks: an SQL text with $1, $2 …, and their values. */
interface RawQuery {
  text: string;
  values?: unknown[];
}

const limiters = new Map<LimitName, RateLimiterPostgres>();

function limiterOf(name: LimitName): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const { attempts, windowSeconds } = LIMITS[name];
  const made = new RateLimiterPostgres({
    storeClient: { query: ({ text, values }: RawQuery) => queryRaw(database(), text, values) },
    storeType: 'pool',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: name,
    points: attempts,
    duration: windowSeconds,
  });
  limiters.set(name, made);
  return made;
}

/** One counted thing: which limit, and whose attempts. The key is hashed, so that the table holds no address of a person. */
export interface Attempt {
  limit: LimitName;
  key: string;
}

const hashed = (key: string) => createHash('sha256').update(key).digest('base64url');

/** Counts an attempt under every limit given; gives null where it may go on, else the seconds to wait. */
export async function countAttempt(attempts: readonly Attempt[]): Promise<number | null> {
  const waits = await Promise.all(attempts.map(({ limit, key }) => consume(limit, hashed(key))));
  const longest = Math.max(0, ...waits);
  return longest > 0 ? longest : null;
}

async function consume(limit: LimitName, key: string): Promise<number> {
  try {
    await limiterOf(limit).consume(key);
    return 0;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    throw reason;
  }
}

/** Takes back the attempts that a success used up: who knows the password is not held up by their own sign-ins. */
export async function forgiveAttempt(attempts: readonly Attempt[]): Promise<void> {
  await Promise.all(attempts.map(({ limit, key }) => limiterOf(limit).reward(hashed(key), 1)));
}
