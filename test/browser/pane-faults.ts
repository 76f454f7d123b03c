import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';

/** The pane's own frame in the preview. */
export function paneFrame(page: Page): Frame {
  const [found] = page.mainFrame().childFrames();
  if (!found) throw new Error('The preview has no pane');
  return found;
}

/** What a machine can find fault with on the pane's screen: parts wider than it, and rules of WCAG that are broken. */
export async function paneFaults(page: Page): Promise<readonly unknown[]> {
  const wider = await paneFrame(page).evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main *')]
      .filter(
        (element) =>
          element.tagName === 'HTML' || ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
      )
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  const { violations } = await new AxeBuilder({ page })
    .include('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return [...wider, ...violations.map(({ id, nodes }) => [id, nodes[0]?.html])];
}
