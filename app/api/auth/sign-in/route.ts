import { signInSchema } from '@/lib/api/account-forms';
import { signIn } from '@/lib/server/accounts/sign-in';
import { writeRoute } from '@/lib/server/http/write-route';

export const POST = writeRoute(signInSchema, signIn);
