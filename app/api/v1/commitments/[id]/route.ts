import { readSelectionQuery } from '@/lib/api/selection-query';
import { indexBoard, standingOf } from '@/lib/domain/standing';
import { statusHistory } from '@/lib/domain/status-history';
import { reasonOf } from '@/lib/domain/status-reason';
import { getBoard } from '@/lib/server/board';
import { badQuery, jsonAnswer, notHere } from '@/lib/server/http/json-answer';
import { today } from '@/lib/server/today';

/** GET /api/v1/commitments/A8-5: one commitment with its answers, its status as of a day, why, and its history. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const board = await getBoard();
  const { asOf, refusals } = readSelectionQuery(new URL(request.url).searchParams, board, today());
  if (refusals.length > 0) return badQuery(refusals);
  const index = indexBoard(board);
  const commitment = board.commitments.find((each) => each.id === id);
  if (!commitment) return notHere('commitment', id);
  const standing = standingOf(index, commitment, asOf);
  return jsonAnswer(request, {
    asOf,
    commitment,
    status: standing?.status ?? null,
    daysLate: standing?.daysLate ?? null,
    answers: standing?.answers ?? [],
    reason: standing && reasonOf(index, standing, asOf),
    history: statusHistory(index, commitment, asOf),
  });
}
