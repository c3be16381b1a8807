import { z } from 'zod';
import { ROLES } from '@/lib/domain/permissions';
import { plainText } from './plain-text';

export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;
const NAME_MAX = 80;
const EMAIL_MAX = 254;

const email = plainText(EMAIL_MAX)
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email());
const newPassword = plainText(PASSWORD_MAX).min(PASSWORD_MIN);
/** A password that is only compared: its rules may have been others. */
const anyPassword = plainText(PASSWORD_MAX).min(1);
const name = plainText(NAME_MAX)
  .transform((text) => text.trim())
  .pipe(z.string().min(1));
const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const role = z.enum(ROLES);

export const signInSchema = z.strictObject({ email, password: anyPassword });
export const secondFactorSchema = z.strictObject({ kind: z.enum(['totp', 'recovery']), code: plainText(20).min(6) });
export const joinSchema = z.strictObject({ token, name, email: email.optional(), password: newPassword });
export const resetSchema = z.strictObject({ token, password: newPassword });
export const passwordSchema = z.strictObject({ current: anyPassword, next: newPassword });
export const passwordOnlySchema = z.strictObject({ password: anyPassword });
export const totpSchema = z.strictObject({ code: z.string().regex(/^\d{6}$/) });
export const inviteSchema = z.strictObject({ email, role });
export const accountChangeSchema = z
  .strictObject({ revision: z.int().positive(), role: role.optional(), isDisabled: z.boolean().optional() })
  .refine((change) => (change.role === undefined) !== (change.isDisabled === undefined), 'one change at a time');
/** A write that needs no more than its address. */
export const emptySchema = z.strictObject({});
