import { resetSchema } from '@/lib/api/account-forms';
import { reset } from '@/lib/server/accounts/account-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(resetSchema, reset);
