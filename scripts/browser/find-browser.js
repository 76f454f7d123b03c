import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const linux = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/usr/bin/microsoft-edge-stable',
  '/snap/bin/chromium',
];

const mac = ['', os.homedir()].flatMap((home) =>
  ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
    path.join(home, '/Applications', `${name}.app`, 'Contents/MacOS', name),
  ),
);

const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .flatMap((name) => process.env[name] ?? [])
  .flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      path.join(folder, file),
    ),
  );

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usualPlaces = { linux, darwin: mac, win32: windows };

/** The places where this system usually keeps a Chromium, the best first. */
const candidates = () => [...(usualPlaces[process.platform] ?? []), chromium.executablePath()];

/**
 * The browser for tests: the one CHROMIUM_PATH names, else an installed one, else Playwright's own download.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named === undefined || named === '') return candidates().find((file) => existsSync(file));
  if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  return named;
}
