import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A secret for a link that works once: 43 letters of base64url, 256 bits. */
export function newLinkToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is stored of a link: the token itself is known only to who was given it. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
