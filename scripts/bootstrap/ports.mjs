import net from 'node:net';
import { Failure } from './failure.mjs';

/**
 * Opens and closes a listener: the port it got, or the error.
 * @param {number} port 0 for any free one
 * @param {string} [host] every interface where it is not given
 * @returns {Promise<number>}
 */
function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** A TCP port of this machine that is free now. */
export const freePort = () => tryPort(0, '127.0.0.1');

/** @param {number} port */
export const isFree = (port) =>
  tryPort(port, '127.0.0.1').then(
    () => true,
    () => false,
  );

/**
 * Checks that the app can listen on a port.
 * @param {number} port
 * @param {string} [host]
 */
export async function checkPort(port, host) {
  try {
    await tryPort(port, host);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'EADDRINUSE')
      throw new Failure(
        `Port ${port} is in use by another program: stop it, or choose another port, as in PORT=${port + 1} npm start.`,
      );
    if (code === 'EACCES')
      throw new Failure(`Port ${port} needs more rights than this user has: choose one above 1023 with PORT.`);
    throw new Failure(`The app cannot listen on port ${port}${host ? ` of ${host}` : ''} (${code}).`);
  }
}

/**
 * The port that the environment asks for.
 * @param {string | undefined} text
 */
export function parsePort(text) {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Failure(`PORT must be a number from 1 to 65535, and it is "${text}".`);
  return port;
}
