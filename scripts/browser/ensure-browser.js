import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { run } from '../run.js';
import { findBrowser } from './find-browser.js';
import { launchOptions } from './launch-options.js';

const advice = `The browser tests need Chromium, Chrome or Edge, and none was found or could be installed.
Install one, then run the tests again:
  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y chromium
  elsewhere:       npx playwright-core install --with-deps chromium
or name the program:  CHROMIUM_PATH=/path/to/chromium npm test`;

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

/**
 * Whether a browser that was just installed starts: a download may lack the system's libraries.
 * @param {string} file
 */
async function starts(file) {
  try {
    await (await chromium.launch(launchOptions(file))).close();
    return true;
  } catch (error) {
    say(
      `${file} does not start: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
    );
    return false;
  }
}

async function downloadByPlaywright() {
  say('No browser found. Trying Playwright’s own download …');
  const code = await run(
    process.execPath,
    ['node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium'],
    {
      ...process.env,
      // Offline this must give up in seconds, not minutes.
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    },
  );
  return code === 0 && (await starts(chromium.executablePath()));
}

async function installByApt() {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isRootOnDebian) return false;
  say('Trying Debian’s package …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], env)) !== 0) return false;
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
  return code === 0 && (await starts('/usr/bin/chromium'));
}

/**
 * The path of a browser; installs one if there is none, and fails with the line to run if it cannot.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  if (await downloadByPlaywright()) return chromium.executablePath();
  if (await installByApt()) return '/usr/bin/chromium';
  throw new Error(advice);
}
