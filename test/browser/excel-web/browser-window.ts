import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browser/find-browser.js';
import { launchOptions } from '../../../scripts/browser/launch-options.js';

/**
 * What the browser gives to frames of other sites: storage of their own, as browsers do by default, or none at all,
 * as where a user or an administrator blocks it.
 */
export type FrameStorage = 'own' | 'none';

/**
 * Playwright turns off the storage of frames and blocks third-party cookies, which leaves frames none. Naming the
 * features again replaces its list: the rest of it keeps the browser from calling home.
 */
const withFrameStorage =
  '--disable-features=MediaRouter,OptimizationHints,NetworkTimeServiceQuerying,PreconnectToSearch,AimEnabled';

/** Opens a browser with one window and nothing remembered; closing the window ends the browser. */
export async function openWindow(frameStorage: FrameStorage): Promise<BrowserContext> {
  const executable = findBrowser();
  if (executable === undefined) throw new Error('No browser found. `npm test` installs one, or says how.');
  const { args = [], ...options } = launchOptions(executable);
  const browser = await chromium.launch({
    ...options,
    args: frameStorage === 'own' ? [...args, withFrameStorage] : args,
  });
  const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block' });
  context.setDefaultTimeout(20_000);
  return context;
}
