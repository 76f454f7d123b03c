import path from 'node:path';
import { testBaseUrl, testFolders } from '../../scripts/test-folders.js';

/** The local preview as `npm start` shows it: index.html and pane.html. */
export const previewFolder = path.resolve(testFolders.preview);

/** What staff would download: taskpane.html, scripts, icons, manifest.xml. */
export const productionFolder = path.resolve(testFolders.production);

/** The address that the production folder was built for. */
export const productionUrl = testBaseUrl;
