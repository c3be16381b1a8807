import { emptySchema } from '@/lib/api/account-forms';
import { takeBackInvitation } from '@/lib/server/accounts/account-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const DELETE = writeRoute(emptySchema, takeBackInvitation);
