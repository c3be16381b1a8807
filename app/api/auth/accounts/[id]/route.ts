import { accountChangeSchema } from '@/lib/api/account-forms';
import { change } from '@/lib/server/accounts/account-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const PATCH = writeRoute(accountChangeSchema, change);
