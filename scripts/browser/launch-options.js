/**
 * How every script and test starts the browser: no window, no updates, no calls home.
 * @param {string} executablePath
 * @returns {import('playwright-core').LaunchOptions}
 */
export const launchOptions = (executablePath) => ({
  executablePath,
  headless: true,
  // Chromium refuses its sandbox to root, and containers seldom allow it; the pages are our own.
  chromiumSandbox: false,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
