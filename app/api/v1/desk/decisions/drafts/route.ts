import { startDraftSchema } from '@/lib/api/decision-forms';
import { start } from '@/lib/server/decisions/decision-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(startDraftSchema, start);
