import 'server-only';
import { betterAuth } from 'better-auth';
import { admin, twoFactor } from 'better-auth/plugins';
import { createAccessControl } from 'better-auth/plugins/access';
import { randomUUID } from 'node:crypto';
import { ROLES } from '@/lib/domain/permissions';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/api/account-forms';
import { database } from '../database';
import { authDatabase } from '../db/auth-database';
import { passwords } from '../passwords';
import { getAuthSettings } from './auth-settings';

const WEEK_SECONDS = 604_800;
const DAY_SECONDS = 86_400;
const CHALLENGE_SECONDS = 300;

/** The library's own administrators' endpoints are not served, so its roles may do nothing: `can` decides. */
const nothing = createAccessControl({}).newRole({});
const roles = Object.fromEntries(ROLES.map((role) => [role, nothing]));

function makeAuth() {
  const { secret, publicUrl } = getAuthSettings();
  return betterAuth({
    appName: 'Ahd',
    baseURL: publicUrl,
    secret,
    database: authDatabase(database()),
    telemetry: { enabled: false },
    // Attempts are counted in PostgreSQL by lib/server/accounts/attempts, for all instances together.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      password: { hash: passwords.hash, verify: ({ hash, password }) => passwords.verify(hash, password) },
    },
    session: { cookieCache: { enabled: false }, expiresIn: WEEK_SECONDS, updateAge: DAY_SECONDS },
    plugins: [
      admin({ roles, adminRoles: ['administrator'], defaultRole: 'reader' }),
      twoFactor({ issuer: 'Ahd', twoFactorCookieMaxAge: CHALLENGE_SECONDS }),
    ],
    advanced: {
      cookiePrefix: 'ahd',
      useSecureCookies: publicUrl.startsWith('https:'),
      database: { generateId: () => randomUUID() },
    },
    logger: { level: 'error' },
  });
}

type Auth = ReturnType<typeof makeAuth>;
const held = globalThis as { ahdAuth?: Auth };

/** The authentication library, bound to the database; made at its first use. Only lib/server/accounts calls it. */
export function getAuth(): Auth {
  return (held.ahdAuth ??= makeAuth());
}
