import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser/ensure-browser.js';
import { launchOptions } from './browser/launch-options.js';

const folder = 'assets/icons';
/** The sizes that the manifest names: 32 and 64 for lists of add-ins, 16, 32 and 80 for the ribbon. */
const drawings = [
  { name: 'icon', sizes: [16, 32, 64, 80] },
  { name: 'refresh', sizes: [16, 32, 80] },
];

const browser = await chromium.launch(launchOptions(await ensureBrowser()));
const page = await browser.newPage();
for (const { name, sizes } of drawings) {
  const svg = await readFile(`${folder}/${name}.svg`, 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: `${folder}/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
