import { passwordOnlySchema } from '@/lib/api/account-forms';
import { beginTwoFactor, endTwoFactor } from '@/lib/server/accounts/two-factor';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(passwordOnlySchema, beginTwoFactor);
export const DELETE = writeRoute(passwordOnlySchema, endTwoFactor);
