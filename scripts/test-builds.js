import { build } from './build.js';
import { testBaseUrl, testFolders } from './test-folders.js';
import { previewConfig } from './webpack/preview.js';
import { productionConfig } from './webpack/production.js';

/** Builds everything that tests open, as staff and visitors get it. */
export async function buildForTests() {
  await build(productionConfig({ baseUrl: testBaseUrl, folder: testFolders.production }));
  await build(previewConfig({ folder: testFolders.preview, mode: 'production', live: false }));
}
