import type { BrowserContext } from 'playwright-core';

/**
 * Collects what a user would find in the developer tools: errors and warnings of the console, thrown errors, and what a
 * Content-Security-Policy refused, in every frame.
 */
export async function watchContext(context: BrowserContext): Promise<string[]> {
  const troubles: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) {
      troubles.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (thrown) => troubles.push(`thrown: ${String(thrown.error())}`));
  // Goes through the console, so that no test code becomes visible to the page under test.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (refused) => {
      // eslint-disable-next-line no-console -- the listener above is its only reader
      console.error(`policy: ${refused.effectiveDirective} refused ${refused.blockedURI}`);
    });
  });
  return troubles;
}
