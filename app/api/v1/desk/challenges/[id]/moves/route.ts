import { challengeMoveSchema } from '@/lib/api/challenge-forms';
import { move } from '@/lib/server/challenges/challenge-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(challengeMoveSchema, move);
