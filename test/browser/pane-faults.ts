import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';

/** The pane's own frame in the preview. */
export function paneFrame(page: Page): Frame {
  const [found] = page.mainFrame().childFrames();
  if (!found) throw new Error('The preview has no pane');
  return found;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What `axe` is once it was brought into a document. */
interface Axe {
  run(around: Document, options: object): Promise<{ readonly violations: readonly Violation[] }>;
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
  const violations = (await broughtIn(page)) ? await askAgain(page) : await askWhole(page);
  return [...wider, ...violations.map(({ id, nodes }) => [id, nodes[0]?.html])];
}

/** Whether the document in the pane has been looked at before. */
function broughtIn(page: Page): Promise<boolean> {
  return paneFrame(page).evaluate(() => 'axe' in globalThis);
}

/** The pane and the frame that it stands in; brings what looks at it into every document, for half a second's work. */
async function askWhole(page: Page): Promise<readonly Violation[]> {
  return (await new AxeBuilder({ page }).include('iframe').withTags(TAGS).analyze()).violations;
}

/** The document in the pane by what was brought into it. */
function askAgain(page: Page): Promise<readonly Violation[]> {
  return paneFrame(page).evaluate(async (values) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }));
  }, TAGS);
}
