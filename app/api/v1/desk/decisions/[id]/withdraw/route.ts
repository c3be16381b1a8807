import { withdrawSchema } from '@/lib/api/decision-forms';
import { withdraw } from '@/lib/server/decisions/decision-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(withdrawSchema, withdraw);
