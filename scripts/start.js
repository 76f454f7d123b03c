import { serve } from './dev-server.js';
import { freePort } from './free-port.js';
import { openPage } from './open-page.js';
import { previewConfig } from './webpack/preview.js';

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

const port = await freePort(Number(process.env['PORT'] ?? 3100));
const url = `http://localhost:${port}/`;
say('Building the preview …');
await serve(previewConfig({ folder: 'build/start', mode: 'development', live: true }), { port });
say(`\n  Kiện toàn, with a workbook beside the pane:  ${url}\n\n  Ctrl+C ends it.\n`);
openPage(url);
