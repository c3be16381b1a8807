import 'server-only';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env } from '../env';

export interface AuthSettings {
  /** Signs cookies and encrypts second factors. */
  secret: string;
  /** The address under which people see the site. */
  publicUrl: string;
}

const SECRET_BYTES = 32;

/** AUTH_SECRET, or a secret of this machine that is made at the first use and kept beside the database. */
export function getAuthSettings(): AuthSettings {
  const { PUBLIC_URL, PORT, AUTH_SECRET } = env();
  const secret = AUTH_SECRET ?? readOwnSecret(path.join(process.cwd(), '.data', 'auth-secret'));
  return { secret, publicUrl: PUBLIC_URL ?? `http://localhost:${PORT}` };
}

/** Two processes may start at once: the one that comes second reads what the first one wrote. */
function readOwnSecret(file: string): string {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(SECRET_BYTES).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
