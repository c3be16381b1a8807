import 'server-only';
import { countAttempt } from './attempts';

/**
 * Takes a code of an account's app for used; true where it was used before. A code holds for three steps of thirty seconds, and
 * who looks over a shoulder must not be able to use it a second time (RFC 6238, 5.2). Of two that come at once, one is first.
 */
export async function isUsedCode(accountId: string, code: string): Promise<boolean> {
  return (
    (await countAttempt([{ limit: 'second-factor:code', key: `${accountId} ${code.replace(/\D/g, '')}` }])) !== null
  );
}
