import { moveDraftSchema } from '@/lib/api/decision-forms';
import { move } from '@/lib/server/decisions/decision-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(moveDraftSchema, move);
