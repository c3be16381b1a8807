import { saveCodingsSchema } from '@/lib/api/coding-forms';
import { save } from '@/lib/server/codings/coding-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const PUT = writeRoute(saveCodingsSchema, save);
