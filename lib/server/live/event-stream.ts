import 'server-only';
import { liveQuerySchema } from '@/lib/api/live-events';
import type { LiveChange } from '@/lib/domain/live-change';
import { can } from '@/lib/domain/permissions';
import { sessionOf, type Session } from '../accounts/session';
import { addressOf } from '../http/address-of';
import { statusOfRefusal, type RefusalCode } from '../http/refusal-status';
import type { LiveHub } from './hub';

/** Keeps proxies from cutting the line, and asks each time whether the session still holds. */
const BEAT_MS = 20_000;
/** The browser comes back by itself; so nothing that was forgotten stays open for ever. */
const LONGEST_MS = 15 * 60_000;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // not to be compressed either: that would hold lines back
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  // or the idle line would hold up a server that is told to stop
  connection: 'close',
};

/** A stream of the changes to some things, for a page of the desk, as Server-Sent Events. */
export async function eventStream(request: Request, hub: LiveHub, beatMs = BEAT_MS): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const lastSeen = request.headers.get('last-event-id') ?? searchParams.get('since') ?? undefined;
  const query = liveQuerySchema.safeParse({ subjects: searchParams.getAll('subject'), since: lastSeen });
  if (!query.success) return refusal('invalid');
  const session = await sessionOf(request.headers);
  if (!session) return refusal('sign-in');
  if (!can(session.actor.role, 'desk.see', null).ok) return refusal('role');
  const stream = openStream(request, hub, { ...query.data, session, beatMs });
  return stream ? new Response(stream, { headers: HEADERS }) : refusal('too-many');
}

function refusal(code: RefusalCode): Response {
  return Response.json(
    { error: { code } },
    { status: statusOfRefusal(code), headers: { 'cache-control': 'no-store' } },
  );
}

interface Opened extends ReturnType<typeof liveQuerySchema.parse> {
  session: Session;
  beatMs: number;
}

function openStream(
  request: Request,
  hub: LiveHub,
  { subjects, since, session, beatMs }: Opened,
): ReadableStream | null {
  const encoder = new TextEncoder();
  let end = () => {};
  let write: (text: string) => void = () => {};
  let check = async () => {};
  const leave = hub.follow({
    account: session.actor.id,
    address: addressOf(request.headers),
    subjects,
    since,
    send: (change) => write(toEvent(change)),
    close: () => end(),
    onAccount: () => void check(),
  });
  if (!leave) return null;
  return new ReadableStream({
    start: (controller) => {
      const beat = setInterval(() => void check(), beatMs);
      const last = setTimeout(() => end(), LONGEST_MS);
      end = () => {
        end = () => {};
        write = () => {};
        clearInterval(beat);
        clearTimeout(last);
        leave();
        controller.close();
      };
      write = (text) => controller.enqueue(encoder.encode(text));
      check = async () => {
        const present = await sessionOf(request.headers).catch(() => session);
        if (present?.actor.id === session.actor.id && can(present.actor.role, 'desk.see', null).ok) write(': beat\n\n');
        else end();
      };
      request.signal.addEventListener('abort', () => end());
      write('retry: 2000\n\n');
    },
    cancel: () => end(),
  });
}

function toEvent(change: LiveChange): string {
  const id = change.seq === null ? '' : `id: ${change.seq}\n`;
  return `${id}event: change\ndata: ${JSON.stringify(change)}\n\n`;
}
