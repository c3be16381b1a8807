import { joinSchema } from '@/lib/api/account-forms';
import { join } from '@/lib/server/accounts/account-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(joinSchema, join);
