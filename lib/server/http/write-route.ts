import 'server-only';
import type { z } from 'zod';
import { WINDOW_HEADER } from '@/lib/api/live-events';
import { refused, type Outcome } from '@/lib/domain/outcome';
import { sessionOf, type Session } from '../accounts/session';
import { asWindow } from '../db/change-origin';
import { env } from '../env';
import { addressOf } from './address-of';
import { readJson } from './read-json';
import { isSameOrigin } from './same-origin';
import { statusOfRefusal, type Refusal } from './refusal-status';
import { unstorableFields } from './unstorable-fields';

/** Long enough for the longest text that a form holds. */
const MAX_BYTES = 300_000;

/** A write as its use case sees it. */
export interface Call {
  headers: Headers;
  /** Null where nobody is signed in. */
  session: Session | null;
  /** Where it comes from, for limits. */
  address: string;
  now: Date;
  params: Record<string, string>;
}

/** What a write answers: a value or a refusal, and the cookies that go with it. */
export type Reply<T> = Outcome<T, Refusal> & { headers?: Headers };

/** A route without a variable part is given no parameters at all. */
type Context = { params: Promise<Record<string, string> | undefined> };
type RouteHandler = (request: Request, context: Context) => Promise<Response>;

/**
 * The one door of every write: from this very site, JSON, of the schema's shape and no more. Whether the person may do it is
 * the use case's question. Answers the value, or `{ error }` with a fitting status.
 */
export function writeRoute<S extends z.ZodType, T>(
  schema: S,
  run: (input: z.output<S>, call: Call) => Promise<Reply<T>>,
  { maxBytes = MAX_BYTES }: { maxBytes?: number } = {},
): RouteHandler {
  return async (request, context) => {
    const { headers } = request;
    if (!isSameOrigin(headers, env().PUBLIC_URL ?? null)) return toResponse(refused({ code: 'foreign' }));
    const body = await readJson(request, maxBytes);
    if (!body.ok) return toResponse(body);
    const input = schema.safeParse(body.value);
    const fields = input.success
      ? unstorableFields(body.value)
      : [...new Set(input.error.issues.map(({ path }) => path.join('.')))];
    if (!input.success || fields.length > 0) return toResponse(refused({ code: 'invalid', fields }));
    const params = (await context.params) ?? {};
    const session = await sessionOf(headers);
    const call = { headers, session, address: addressOf(headers), now: new Date(), params };
    return toResponse(await asWindow(windowOf(headers), () => run(input.data, call)));
  };
}

/** The window that a page says it is; what does not look like one counts as none. */
function windowOf(headers: Headers): string | null {
  const said = headers.get(WINDOW_HEADER) ?? '';
  return /^[0-9a-f]{24}$/.test(said) ? said : null;
}

/** A value or a refusal as an answer that nobody keeps. */
export function toResponse(reply: Reply<unknown>): Response {
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const cookie of reply.headers?.getSetCookie() ?? []) headers.append('set-cookie', cookie);
  if (reply.ok) return Response.json(reply.value ?? {}, { headers });
  const { error } = reply;
  if (error.code === 'too-many') headers.set('retry-after', String(error.seconds));
  return Response.json({ error }, { status: statusOfRefusal(error.code), headers });
}
