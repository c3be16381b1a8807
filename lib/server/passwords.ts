import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import type { PasswordHasher } from '@/lib/workflow/accounts/change-password';

/** Argon2id with OWASP's first choice: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** How passwords are kept. A hash that is none counts as wrong. */
export const passwords: PasswordHasher = {
  hash: (password) => hash(password.normalize('NFKC'), COST),
  verify: (stored, password) => verify(stored, password.normalize('NFKC')).catch(() => false),
};
