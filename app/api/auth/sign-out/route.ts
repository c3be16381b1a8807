import { emptySchema } from '@/lib/api/account-forms';
import { signOut } from '@/lib/server/accounts/sign-in';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(emptySchema, signOut);
