import { inviteSchema } from '@/lib/api/account-forms';
import { invite } from '@/lib/server/accounts/account-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(inviteSchema, invite);
