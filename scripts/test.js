import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureBrowser } from './browser/ensure-browser.js';
import { countsLine, readCounts, resultsFile } from './counts.js';
import { run } from './run.js';
import { buildForTests } from './test-builds.js';
import { buildsReady } from './test-folders.js';

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

/**
 * Each file of tests runs in a world of its own, whose code is compiled anew: what runs for seconds is not worth the
 * optimising compilers, which took a fifth of the time. Workers inherit these.
 */
const compileLess = ['--interrupt-budget=300000', '--wasm-tiering-budget=9000000'];

/** @returns {Promise<number>} jest's exit code */
async function runTests() {
  const browser = await ensureBrowser();
  say(`Browser: ${browser}`);
  say('Building the preview and the add-in for the tests …');
  await buildForTests();
  await mkdir(path.dirname(resultsFile), { recursive: true });
  await rm(resultsFile, { force: true });
  const jest = [
    ...compileLess,
    'node_modules/jest/bin/jest.js',
    '--ci',
    '--json',
    `--outputFile=${resultsFile}`,
  ];
  return run(process.execPath, [...jest, ...process.argv.slice(2)], {
    ...process.env,
    CHROMIUM_PATH: browser,
    [buildsReady.name]: buildsReady.value,
  });
}

try {
  const code = await runTests();
  const counts = await readCounts();
  const ranNone = counts.passed + counts.failed === 0;
  if (counts.skipped > 0) say(`${counts.skipped} skipped or still to be written`);
  if (ranNone) say('No test ran.');
  say(countsLine(counts));
  process.exitCode = code !== 0 || counts.failed > 0 || ranNone ? 1 : 0;
} catch (error) {
  // The tests could not be started at all: that is one failure, and the reason stands above the closing line.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  say(countsLine({ passed: 0, failed: 1 }));
  process.exitCode = 1;
}
