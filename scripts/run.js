import { spawn } from 'node:child_process';

/**
 * Runs a program with this terminal as its own and gives its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env });
    child.once('error', reject);
    // A program ended by a signal has no code; that is a failure too.
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs one of package.json's scripts.
 * @param {string} name
 * @param {string[]} [args]
 */
export function runScript(name, args = []) {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Start this through npm, for example: npm run verify');
  return run(process.execPath, [npm, 'run', '--silent', name, '--', ...args]);
}
