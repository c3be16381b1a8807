import { totpSchema } from '@/lib/api/account-forms';
import { confirmTwoFactor } from '@/lib/server/accounts/two-factor';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(totpSchema, confirmTwoFactor);
