import type { Browser, Page, ViewportSize } from 'playwright-core';
import { serveFolder } from '../../scripts/serve-folder.js';
import { launchBrowser } from './browser';
import { previewFolder } from './built-folders';

/**
 * One window of the browser for all tests of a file. Each opens the preview in it as for the first time: nothing is left
 * of the test before but the scripts that the browser has loaded and compiled, which is most of the work of opening it.
 */
export function previewWindow(viewport: ViewportSize) {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let page: Page;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(previewFolder)]);
    // The check of accessibility opens a page of its own beside, which only a context that was asked for allows.
    const context = await browser.newContext({ viewport });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    /** Where the preview is served, with a slash at the end. */
    url: () => server.url,
    page: () => page,
    /** Opens the preview afresh, the window as large as at first. */
    open: async (query: string): Promise<void> => {
      await page.unrouteAll();
      if (page.url().startsWith(server.url)) await page.evaluate(forgetAll);
      await page.setViewportSize(viewport);
      await page.goto(server.url + query);
    },
  };
}

/** The pane keeps what it keeps in the same place. */
function forgetAll(): void {
  localStorage.clear();
  sessionStorage.clear();
}
