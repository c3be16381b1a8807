import { pasteSchema, TEXT_MAX_BYTES } from '@/lib/api/import-forms';
import { writeRoute } from '@/lib/server/http/write-route';
import { paste } from '@/lib/server/import/import-actions';
import { listForDesk } from '@/lib/server/import/import-reads';

export const POST = writeRoute(pasteSchema, paste, { maxBytes: TEXT_MAX_BYTES });

export const GET = listForDesk;
