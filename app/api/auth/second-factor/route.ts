import { secondFactorSchema } from '@/lib/api/account-forms';
import { passSecondFactor } from '@/lib/server/accounts/sign-in';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(secondFactorSchema, passSecondFactor);
