import { saveImportSchema, TEXT_MAX_BYTES } from '@/lib/api/import-forms';
import { writeRoute } from '@/lib/server/http/write-route';
import { save } from '@/lib/server/import/import-actions';
import { readForDesk } from '@/lib/server/import/import-reads';

export const PUT = writeRoute(saveImportSchema, save, { maxBytes: TEXT_MAX_BYTES });

export const GET = readForDesk;
