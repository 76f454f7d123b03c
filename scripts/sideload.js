import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { serve } from './dev-server.js';
import { localUrl } from './webpack/base-url.js';
import { livePolicy } from './webpack/content-policy.js';
import { productionConfig } from './webpack/production.js';

const steps = `
  The add-in is served at ${localUrl}/ for this computer only.

  In Excel on the web, once for each browser:
    1. Open a workbook: Home > Add-ins > More Settings > Upload My Add-in.
    2. Choose manifest.xml of this folder, as it is.
    3. Press "Kiện toàn" on the Home tab.
  Chrome and Edge may ask whether Excel may reach this computer: allow it.

  Ctrl+C ends it. To take the certificates away again: npx office-addin-dev-certs uninstall
`;

/** A certificate for localhost that this system trusts, or one that the browser must be told to accept. */
async function certificate() {
  try {
    // Asks for the system's password once, to make the developer certificate trusted.
    const { ca, cert, key } = await getHttpsServerOptions();
    return { ca, cert, key };
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message.trim() : String(error)}
Going on without: open ${localUrl}/taskpane.html once and accept the browser's warning.\n`);
    return {};
  }
}

await serve(
  productionConfig({
    baseUrl: localUrl,
    folder: 'build/sideload',
    mode: 'development',
    policy: livePolicy(localUrl),
  }),
  {
    port: Number(new URL(localUrl).port),
    server: { type: 'https', options: await certificate() },
    headers: { 'Access-Control-Allow-Origin': '*' },
  },
);
process.stdout.write(`${steps}\n`);
