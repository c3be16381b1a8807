import { addProcessSchema } from '@/lib/api/catalogue-forms';
import { add } from '@/lib/server/catalogue/catalogue-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(addProcessSchema, add);
