import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/browser/find-browser.js';
import { launchOptions } from '../../scripts/browser/launch-options.js';

/** Starts the browser that `npm test` has found, or finds one itself; close it when the tests are over. */
export async function launchBrowser(): Promise<Browser> {
  const file = findBrowser();
  if (file === undefined) throw new Error('No browser found. `npm test` installs one, or says how.');
  const { args = [], ...options } = launchOptions(file);
  // A page of the preview calculates for some seconds: making its engine faster first takes longer than that saves.
  return chromium.launch({ ...options, args: [...args, '--js-flags=--liftoff-only'] });
}
