import type { BrowserContext, Response } from 'playwright-core';

/** Keeps what the browser received from under an address; the returned function gives it by address. */
export function keepReceived(
  context: BrowserContext,
  under: string,
): () => Promise<ReadonlyMap<string, Buffer>> {
  const responses: Response[] = [];
  context.on('response', (response) => {
    if (response.url().startsWith(under)) responses.push(response);
  });
  return async () =>
    new Map(
      await Promise.all(
        responses.map(async (response) => {
          const { origin, pathname } = new URL(response.url());
          return [origin + pathname, await response.body()] as const;
        }),
      ),
    );
}
