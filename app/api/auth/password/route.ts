import { passwordSchema } from '@/lib/api/account-forms';
import { changeOwnPassword } from '@/lib/server/accounts/account-actions';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(passwordSchema, changeOwnPassword);
