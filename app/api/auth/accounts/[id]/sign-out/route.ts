import { emptySchema } from '@/lib/api/account-forms';
import { signOutAll } from '@/lib/server/accounts/account-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(emptySchema, signOutAll);
