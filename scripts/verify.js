import { availableParallelism } from 'node:os';
import { countsLine, readCounts } from './counts.js';
import { runScript, runScriptBeside } from './run.js';

/** What is looked at side by side, the longest first; what stands in one line needs what is before it. */
const checks = [
  [{ script: 'lint-src', what: 'Lint of src, no warnings' }],
  [{ script: 'lint-rest', what: 'Lint of the rest, no warnings' }],
  [{ script: 'types', what: 'Types' }],
  [
    { script: 'build', what: 'Build' },
    { script: 'size', what: 'Size of what staff download' },
  ],
  [{ script: 'format', what: 'Format' }],
  [{ script: 'boundaries', what: 'Import direction and cycles' }],
  [{ script: 'unused', what: 'Unused code and packages' }],
];
const withTests = !process.argv.includes('--without-tests');

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

/**
 * Runs the checks on as many cores as there are, each told of when it ends.
 * @returns {Promise<string[]>} those that failed
 */
async function failedChecks() {
  const waiting = [...checks];
  /** @type {string[]} */
  const failed = [];
  const work = async () => {
    for (let line = waiting.shift(); line !== undefined; line = waiting.shift()) {
      for (const { script, what } of line) {
        const started = Date.now();
        const { code, output } = await runScriptBeside(script);
        say(`\n[${code === 0 ? 'ok' : 'FAILED'}] ${what} (${Math.round((Date.now() - started) / 1000)} s)`);
        if (output.trim() !== '') say(output.trimEnd());
        if (code === 0) continue;
        failed.push(script);
        break;
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}

const failed = await failedChecks();
if (failed.length > 0) {
  say(`\nFailed: ${failed.map((script) => `npm run ${script}`).join(', ')}`);
  say(countsLine({ passed: 0, failed: failed.length }));
  process.exitCode = 1;
} else if (withTests) {
  say('\nTests');
  const code = await runScript('test');
  if (code !== 0) say('\nStopped at: npm test');
  say(countsLine(code === 0 ? await readCounts() : await countsOrOne()));
  process.exitCode = code === 0 ? 0 : 1;
} else {
  say('\nAll checks are done.');
}

/** The failed run's own numbers, or one failure when it did not come as far as numbers. */
async function countsOrOne() {
  try {
    return await readCounts();
  } catch {
    return { passed: 0, failed: 1 };
  }
}
