import { passwordOnlySchema } from '@/lib/api/account-forms';
import { renewRecoveryCodes } from '@/lib/server/accounts/two-factor';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(passwordOnlySchema, renewRecoveryCodes);
