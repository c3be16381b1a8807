import { moveImportSchema } from '@/lib/api/import-forms';
import { writeRoute } from '@/lib/server/http/write-route';
import { move } from '@/lib/server/import/import-actions';

export const POST = writeRoute(moveImportSchema, move);
