import { Failure } from './failure.mjs';

const NEEDED = [20, 19];

/**
 * Refuses a Node that is too old.
 * @param {string} version as in `process.versions.node`
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Failure(
    `Ahd needs Node ${NEEDED.join('.')} or newer, and this is ${version}: install a newer one from https://nodejs.org.`,
  );
}
