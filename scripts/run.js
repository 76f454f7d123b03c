import { spawn } from 'node:child_process';

/**
 * More room for what is young, in MB: compilers and tests make much that is dropped at once, and with Node's own 16 a
 * tenth of their time went into moving what was about to be dropped.
 */
const roomForYoung = '--max-semi-space-size=64';

/** @param {NodeJS.ProcessEnv} env */
const withRoom = (env) => ({ ...env, NODE_OPTIONS: `${env['NODE_OPTIONS'] ?? ''} ${roomForYoung}`.trim() });

/**
 * Runs a program with this terminal as its own and gives its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: withRoom(env) });
    child.once('error', reject);
    // A program ended by a signal has no code; that is a failure too.
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * How a program ended of which nothing was shown while it ran.
 * @typedef {object} Ended
 * @property {number} code
 * @property {string} output what it printed and what it complained of, in their order
 */

/**
 * Runs a program beside others: what it says is kept until it ends.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<Ended>}
 */
function runBeside(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: withRoom(process.env),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {string} name */
function scriptCommand(name) {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Start this through npm, for example: npm run verify');
  return [npm, 'run', '--silent', name];
}

/**
 * Runs one of package.json's scripts.
 * @param {string} name
 */
export function runScript(name) {
  return run(process.execPath, scriptCommand(name));
}

/**
 * Runs one of package.json's scripts beside others.
 * @param {string} name
 */
export function runScriptBeside(name) {
  return runBeside(process.execPath, scriptCommand(name));
}
