import { readSelectionQuery } from '@/lib/api/selection-query';
import { selectStandings } from '@/lib/domain/selection';
import { indexBoard, standingsOf } from '@/lib/domain/standing';
import { getBoard } from '@/lib/server/board';
import { badQuery, jsonAnswer } from '@/lib/server/http/json-answer';
import { today } from '@/lib/server/today';

/** GET /api/v1/commitments: the commitments that a filter shows, with their status as of a day. Filters as on the page. */
export async function GET(request: Request): Promise<Response> {
  const board = await getBoard();
  const { filter, asOf, refusals } = readSelectionQuery(new URL(request.url).searchParams, board, today());
  if (refusals.length > 0) return badQuery(refusals);
  const standings = standingsOf(indexBoard(board), asOf);
  const commitments = selectStandings(standings, filter);
  return jsonAnswer(request, { asOf, total: standings.length, shown: commitments.length, commitments });
}
