import TestSequencer from '@jest/test-sequencer';

/**
 * The files that take longest, the longest first. Jest knows times only of files that it has run before, and by size it
 * would begin some of these last, when one core has nothing left to do beside them.
 */
const slow = [
  'jobs/large-survey.test.ts',
  'browser/preview-page.test.ts',
  'browser/pane-screens.test.ts',
  'live/engine-and-formulas.test.ts',
  'browser/production-journey.test.ts',
  'live/libre-office.test.ts',
  'browser/procedure-journey.test.ts',
  'jobs/sample-story.test.ts',
  'jobs/make-progress.test.ts',
  'browser/explanation.test.ts',
  'jobs/collect-samples.test.ts',
  'jobs/organisation-results.test.ts',
  'browser/gathering.test.ts',
  'jobs/undo-colleague.test.ts',
  'jobs/half-made-sheets.test.ts',
  'taskpane/pane-journey.test.ts',
  'files/same-as-excel.test.ts',
  'preview/terminal/collect.test.ts',
  'preview/terminal/assess.test.ts',
  'jobs/colleague-between.test.ts',
];

/** @param {string} file */
function place(file) {
  const found = slow.findIndex((name) => file.replaceAll('\\', '/').endsWith(`/test/${name}`));
  return found < 0 ? slow.length : found;
}

/** Begins with the slow files, so that none of them is what a run waits for in the end. */
export default class SlowFilesFirst extends TestSequencer {
  /**
   * @override
   * @param {Parameters<TestSequencer['sort']>[0]} tests
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => place(one.path) - place(other.path));
  }
}
