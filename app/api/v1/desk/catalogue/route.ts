import { removeEntrySchema, saveEntrySchema } from '@/lib/api/catalogue-forms';
import { remove, save } from '@/lib/server/catalogue/catalogue-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const PUT = writeRoute(saveEntrySchema, save);
export const DELETE = writeRoute(removeEntrySchema, remove);
