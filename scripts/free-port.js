import { createServer } from 'node:net';

/**
 * The port, or undefined if something else listens there.
 * @param {number} port 0 asks the system for any
 * @returns {Promise<number | undefined>}
 */
function tryPort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

/**
 * The wished port if it is free, else any free one.
 * @param {number} wished
 */
export async function freePort(wished) {
  const port = (await tryPort(wished)) ?? (await tryPort(0));
  if (port === undefined) throw new Error('This machine has no free port.');
  return port;
}
