import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serve-folder.js';
import { launchBrowser } from '../browser/browser';
import { previewFolder, productionFolder, productionUrl } from '../browser/built-folders';

const officeHost = 'https://appsforoffice.microsoft.com';
const officeFolder = path.resolve('node_modules/@microsoft/office-js/dist');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page that keeps account of what its policy refused and what broke. */
async function newPage(): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.exposeFunction('noteRefusal', (refused: string) => troubles.push(refused));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const note = (window as unknown as { noteRefusal: (text: string) => void }).noteRefusal;
      note(`${violatedDirective} refused ${blockedURI}`);
    });
  });
  return { page, troubles };
}

/** Answers the production address from the built folder. */
const serveProduction = (page: Page) =>
  page.route(`${productionUrl}/**`, (route) =>
    route.fulfill({ path: path.join(productionFolder, route.request().url().slice(productionUrl.length)) }),
  );

describe('the production page under its policy', () => {
  it('shows words while office.js never answers', async () => {
    const { page, troubles } = await newPage();
    await serveProduction(page);
    await page.route(`${officeHost}/**`, () => undefined);
    await page.goto(`${productionUrl}/taskpane.html`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.getElementById('root')?.innerText.trim() !== '');
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('taskpane.')),
    );
    expect(await page.locator('#root').innerText()).toMatch(/\S/);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('lets Microsoft’s own office.js start', async () => {
    const { page, troubles } = await newPage();
    await serveProduction(page);
    await page.route(`${officeHost}/lib/1/hosted/**`, (route) =>
      route.fulfill({
        path: path.join(officeFolder, new URL(route.request().url()).pathname.replace('/lib/1/hosted', '')),
      }),
    );
    await page.goto(`${productionUrl}/taskpane.html`);
    const info = await page.evaluate(() => Office.onReady());
    // Outside Excel there is no host; that it answers at all is what the policy could have prevented.
    expect(info.host).toBeNull();
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe('the preview', () => {
  it('opens its page, and the pane under the client library from its own folder', async () => {
    const server = await serveFolder(previewFolder);
    const { page, troubles } = await newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!/^(data:|blob:)/.test(request.url()) && !request.url().startsWith(server.url))
        elsewhere.push(request.url());
    });
    await page.goto(server.url);
    await page.goto(`${server.url}pane.html`);
    expect(await page.evaluate(() => typeof Excel.run)).toBe('function');
    expect({ troubles, elsewhere }).toEqual({ troubles: [], elsewhere: [] });
    await page.close();
    await server.close();
  });
});
