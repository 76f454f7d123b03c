import { countsLine, readCounts } from './counts.js';
import { runScript } from './run.js';

const checks = [
  { script: 'types', what: 'Types' },
  { script: 'lint', what: 'Lint, no warnings' },
  { script: 'format', what: 'Format' },
  { script: 'boundaries', what: 'Import direction and cycles' },
  { script: 'unused', what: 'Unused code and packages' },
  { script: 'test', what: 'Tests' },
  { script: 'build', what: 'Build' },
  { script: 'size', what: 'Size of what staff download' },
];
const withTests = !process.argv.includes('--without-tests');
const steps = checks.filter(({ script }) => withTests || script !== 'test');

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

/** @returns {Promise<string | undefined>} the step that failed */
async function firstFailure() {
  for (const [index, { script, what }] of steps.entries()) {
    say(`\n[${index + 1}/${steps.length}] ${what}`);
    if ((await runScript(script)) !== 0) return script;
  }
  return undefined;
}

const failed = await firstFailure();
if (failed !== undefined) {
  say(`\nStopped at: npm run ${failed}`);
  say(countsLine(failed === 'test' ? await countsOrOne() : { passed: 0, failed: 1 }));
  process.exitCode = 1;
} else {
  say(`\nAll ${steps.length} steps are done.`);
  if (withTests) say(countsLine(await readCounts()));
}

/** The failed run's own numbers, or one failure when it did not come as far as numbers. */
async function countsOrOne() {
  try {
    return await readCounts();
  } catch {
    return { passed: 0, failed: 1 };
  }
}
