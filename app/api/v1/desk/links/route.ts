import { judgementSchema } from '@/lib/api/link-forms';
import { writeRoute } from '@/lib/server/http/write-route';
import { judge } from '@/lib/server/links/link-actions';

export const PUT = writeRoute(judgementSchema, judge);
