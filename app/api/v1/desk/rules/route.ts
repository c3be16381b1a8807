import { rulesSchema } from '@/lib/api/decision-forms';
import { setRules } from '@/lib/server/decisions/decision-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const PATCH = writeRoute(rulesSchema, setRules);
