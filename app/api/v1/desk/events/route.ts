import { eventStream } from '@/lib/server/live/event-stream';
import { liveHub } from '@/lib/server/live/live-hub';

/** GET /api/v1/desk/events?subject=commitment:A8-3&since=17: what happens to a thing, for the desk's open pages. */
export async function GET(request: Request): Promise<Response> {
  return eventStream(request, liveHub());
}
