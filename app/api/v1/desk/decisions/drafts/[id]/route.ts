import { saveDraftSchema } from '@/lib/api/decision-forms';
import { save } from '@/lib/server/decisions/decision-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const PUT = writeRoute(saveDraftSchema, save);
