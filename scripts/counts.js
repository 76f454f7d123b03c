import { readFile } from 'node:fs/promises';

/** Where a test run leaves jest's own account of it. */
export const resultsFile = 'build/test-results.json';

/**
 * What is read of it.
 * @typedef {object} JestResults
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numRuntimeErrorTestSuites test files that could not be loaded
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 */

/**
 * The closing line of every run, in the form that people and build servers read.
 * @param {{ passed: number, failed: number }} counts
 */
export const countsLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/**
 * The numbers of the last test run. A test file that could not be loaded counts as one failure.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function readCounts() {
  const text = await readFile(resultsFile, 'utf8');
  const results = /** @type {JestResults} */ (JSON.parse(text));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}
