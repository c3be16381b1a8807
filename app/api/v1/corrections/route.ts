import { getCorrections } from '@/lib/server/challenges/challenge-pages';
import { badQuery, jsonAnswer } from '@/lib/server/http/json-answer';

/** GET /api/v1/corrections: readers' objections with their answers, and decisions that replaced others; `?before=17` goes on. */
export async function GET(request: Request): Promise<Response> {
  const value = new URL(request.url).searchParams.get('before');
  if (value !== null && !/^[1-9]\d{0,8}$/.test(value))
    return badQuery([{ param: 'before', value, reason: 'not the number of an objection' }]);
  return jsonAnswer(request, await getCorrections(value === null ? undefined : Number(value)));
}
