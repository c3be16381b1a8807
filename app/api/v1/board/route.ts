import { getBoard } from '@/lib/server/board';
import { jsonAnswer } from '@/lib/server/http/json-answer';

/** GET /api/v1/board: everything that the timeline shows, in one value. */
export async function GET(request: Request): Promise<Response> {
  return jsonAnswer(request, await getBoard());
}
