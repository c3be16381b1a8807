import { restoreSchema } from '@/lib/api/decision-forms';
import { restore } from '@/lib/server/decisions/restore';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(restoreSchema, restore);
