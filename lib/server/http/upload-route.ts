import 'server-only';
import { refused } from '@/lib/domain/outcome';
import { can, type Action, type Subjects } from '@/lib/domain/permissions';
import { sessionOf } from '../accounts/session';
import { env } from '../env';
import { addressOf } from './address-of';
import { isSameOrigin } from './same-origin';
import { toResponse, type Call, type Reply } from './write-route';

interface Context {
  params: Promise<Record<string, string> | undefined>;
}

/**
 * The door for files: from this very site, by somebody who may, and no longer than the limit. The permission is asked before the
 * body is read, so that a stranger cannot fill the memory; the use case asks it again.
 */
export function uploadRoute<A extends Action, T>(
  { action, subject, maxBytes }: { action: A; subject: Subjects[A]; maxBytes: number },
  run: (bytes: Uint8Array, name: string, call: Call) => Promise<Reply<T>>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    const { headers } = request;
    if (!isSameOrigin(headers, env().PUBLIC_URL ?? null)) return toResponse(refused({ code: 'foreign' }));
    const session = await sessionOf(headers);
    const permission = can(session?.actor.role ?? null, action, subject);
    if (!permission.ok) return toResponse(refused({ code: permission.error }));
    const bytes = await readBytes(request, maxBytes);
    if (bytes === null) return toResponse(refused({ code: 'too-large', maxBytes }));
    const params = (await context.params) ?? {};
    const name = new URL(request.url).searchParams.get('name') ?? '';
    return toResponse(
      await run(bytes, name, { headers, session, address: addressOf(headers), now: new Date(), params }),
    );
  };
}

/** The body; null where it is longer than it may be, whatever its Content-Length says. */
async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
